// Brings the statement that the address points at into view, also where the text came after the address; steps from hit to
// hit by keyboard; points at the statement clicked; shows in the portrait what of the text is on screen.
let shown = null;
let stepped = false;

function look() {
  const target = document.querySelector('[data-pointed-at]');
  const mark = target && `${location.pathname}#${target.id}`;
  if (!target) {
    shown = null;
  } else if (mark !== shown) {
    shown = mark;
    target.scrollIntoView({ block: 'center' });
    if (stepped) {
      // Who steps by keyboard hears the statement read, and steps on from it.
      target.focus({ preventScroll: true });
      stepped = false;
    }
  }

  frame();
}

// Between two stripes the nearer one is meant.
document.addEventListener('click', event => {
  const row = event.target.closest?.('.portrait-rows svg');
  if (!row || event.target.closest('a')) {
    return;
  }

  const distance = rect => {
    const box = rect.getBoundingClientRect();
    return Math.max(box.left - event.clientX, event.clientX - box.right, 0);
  };
  const nearest = [...row.querySelectorAll('rect')].reduce((best, rect) => !best || distance(rect) < distance(best) ? rect : best, null);
  nearest?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
});

// A click on a statement points at it, as its ¶ does; a click that ends a selection is none.
document.addEventListener('click', event => {
  const next = event.target.closest?.('[data-sheet] .st')?.nextElementSibling;
  if (next?.matches('.anchor') && getSelection().isCollapsed) {
    next.click();
  }
});

const steps = { n: 'next', j: 'next', p: 'previous', k: 'previous' };
document.addEventListener('keydown', event => {
  const step = steps[event.key.toLowerCase()];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.('input, select, textarea')) {
    return;
  }

  const link = document.querySelector(`[data-${step}-hit]`);
  if (link) {
    event.preventDefault();
    stepped = true;
    link.click();
  }
});

let waiting = false;
function frame() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const lens = document.querySelector('[data-portrait] .lens');
      const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
      if (lens && sheet?.height > 0) {
        const top = lens.closest('[data-portrait]').getBoundingClientRect().bottom;
        const from = Math.min(1, Math.max(0, (top - sheet.top) / sheet.height));
        const to = Math.min(1, Math.max(from, (innerHeight - sheet.top) / sheet.height));
        lens.style.setProperty('--from', from);
        lens.style.setProperty('--part', to - from);
      }
    });
  }
}

addEventListener('scroll', frame, { passive: true });
addEventListener('resize', frame);
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-pointed-at'] });
look();
