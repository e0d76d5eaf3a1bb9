// Who opens a number by keyboard wants to read it next, and to be back at the number afterwards.
let opener = null;

document.addEventListener('click', event => {
  const opens = event.target.closest?.('a[data-key]');
  if (opens && event.detail === 0 && document.activeElement === opens) {
    // A square of a map and a cell of its table have the same key.
    opener = `${opens.closest('table') ? 'table ' : ''}a[data-key="${CSS.escape(opens.dataset.key)}"]`;
    const drawer = `[data-drawer="${CSS.escape(opens.dataset.key)}"] h2`;
    when(() => document.querySelector(drawer));
  } else if (opener && event.target.closest?.('[data-closes-drawer]')) {
    const back = opener;
    opener = null;
    when(() => !document.querySelector('[data-drawer]') && document.querySelector(back));
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
