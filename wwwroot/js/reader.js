// Brings the statement that the address points at into view, also where the text came after the address.
let shown = null;

function look() {
  const target = document.querySelector('[data-pointed-at]');
  const mark = target && `${location.pathname}#${target.id}`;
  if (!target) {
    shown = null;
  } else if (mark !== shown) {
    shown = mark;
    target.scrollIntoView({ block: 'center' });
  }
}

new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-pointed-at'] });
look();
