// Slides of the editor are put in order by dragging, or with Alt and an arrow. The page itself moves them: here only what
// the pointer and the keys say is handed to its controls.
let dragged = null;

const slideOf = event => event.target.closest?.('[data-slides] > [data-slide]');

function mark(over, event) {
  clear();
  if (over && over !== dragged) {
    over.classList.add(isAfter(over, event) ? 'dropafter' : 'dropbefore');
  }
}

function clear() {
  for (const slide of document.querySelectorAll('.dropbefore, .dropafter')) {
    slide.classList.remove('dropbefore', 'dropafter');
  }
}

function isAfter(slide, event) {
  const box = slide.getBoundingClientRect();
  return event.clientY > box.top + box.height / 2;
}

document.addEventListener('dragstart', event => {
  // Words in a field are dragged as words: then it is the field that the event is of.
  dragged = event.target.matches?.('[data-slide]') ? event.target : null;
  if (dragged) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.slide);
    dragged.classList.add('dragged');
  }
});

document.addEventListener('dragover', event => {
  const over = slideOf(event);
  if (dragged && over) {
    event.preventDefault();
    mark(over, event);
  }
});

document.addEventListener('drop', event => {
  const over = slideOf(event);
  if (!dragged || !over) {
    return;
  }

  event.preventDefault();
  const others = [...over.parentElement.children].filter(slide => slide !== dragged);
  const place = over === dragged ? -1 : others.indexOf(over) + (isAfter(over, event) ? 1 : 0);
  const moved = document.querySelector('[data-moved]');
  if (place >= 0 && moved) {
    moved.value = `${dragged.dataset.slide}>${place}`;
    moved.dispatchEvent(new Event('change', { bubbles: true }));
  }
});

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged');
  dragged = null;
  clear();
});

// The focus goes with the slide that was moved: the element is kept, and only its place is another one.
document.addEventListener('keydown', event => {
  const up = event.key === 'ArrowUp';
  const slide = event.altKey && (up || event.key === 'ArrowDown') && slideOf(event);
  if (slide) {
    event.preventDefault();
    slide.querySelector(up ? '[data-up]' : '[data-down]')?.click();
    const held = document.activeElement;
    requestAnimationFrame(() => setTimeout(() => held?.isConnected && held.focus({ preventScroll: false }), 60));
  }
});
