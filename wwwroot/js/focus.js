// Who opens a number by keyboard wants to read it next, and to be back at the number afterwards.
let opener = null;

document.addEventListener('click', event => {
  const opens = event.target.closest?.('a[data-key]');
  if (opens && event.detail === 0 && document.activeElement === opens) {
    const drawer = `[data-drawer="${CSS.escape(opens.dataset.key)}"] h2`;
    when(() => document.querySelector(drawer));

    // A square of a map and a cell of its table have the same key.
    opener = { key: opens.dataset.key, inTable: Boolean(opens.closest('table')) };
  } else if (event.target.closest?.('[data-closes-drawer]')) {
    const drawer = document.querySelector('[data-drawer]');
    const { activeElement: active } = document;
    const key = drawer?.dataset.drawer;

    // Whoever reads elsewhere stays there; a focus that is in the drawer would go away with it.
    if (key && (opener?.key === key || drawer.contains(active) || active === document.body)) {
      const inTable = opener?.key !== key || opener.inTable;
      const cell = `a[data-key="${CSS.escape(key)}"]`;
      when(() => !document.querySelector('[data-drawer]') && ((inTable && document.querySelector(`table ${cell}`)) || document.querySelector(cell)));
    }

    opener = null;
  }
}, true);

/** Moves the focus to what `find` finds, as soon as it is there. */
function when(find, tries = 120) {
  const found = find();
  if (found) {
    found.focus();
  } else if (tries > 0) {
    requestAnimationFrame(() => when(find, tries - 1));
  }
}

// A page that is still being asked for when it opens has no heading to read out: the heading has the focus when it comes.
new MutationObserver(changes => {
  const hasCome = changes.some(({ removedNodes }) => [...removedNodes].some(node => node.matches?.('[data-loading]')));
  if (hasCome && (!document.activeElement || document.activeElement === document.body)) {
    document.querySelector('h1')?.focus({ preventScroll: true });
  }
}).observe(document.documentElement, { childList: true, subtree: true });

// Ways past something move the focus, not only the view: the router that follows links on the same page scrolls and leaves
// the focus where it was.
document.addEventListener('click', event => {
  const past = event.target.closest?.('.skip, .tablekeys a');
  const target = past && document.getElementById(past.hash.slice(1));
  if (target) {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }
}, true);
