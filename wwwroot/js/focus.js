// Who opens a number by keyboard wants to read it next, and to be back at the number afterwards.
let opener = null;

document.addEventListener('click', event => {
  const opens = event.target.closest?.('a[data-key]');
  if (opens && event.detail === 0 && document.activeElement === opens) {
    opener = opens.dataset.key;
    when(() => document.querySelector(`[data-drawer="${CSS.escape(opener)}"] h2`));
  } else if (opener && event.target.closest?.('[data-closes-drawer]')) {
    const key = opener;
    opener = null;
    when(() => !document.querySelector('[data-drawer]') && document.querySelector(`a[data-key="${CSS.escape(key)}"]`));
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
