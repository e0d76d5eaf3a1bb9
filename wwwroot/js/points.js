// Charts that are drawn in the page itself. A point is the number of a cell in the table beneath; pointing at it says what
// the cell says, and a click on one that is no link itself follows the cell's.
import { hide, show } from './tip.js';

const cellOf = point => point.closest('[data-chart]')?.querySelector(`table a[data-key="${CSS.escape(point.dataset.point)}"]`);

document.addEventListener('pointerover', event => {
  const point = event.target.closest?.('[data-point]');
  if (point && event.pointerType !== 'touch') {
    show(cellOf(point), event);
  }
});

document.addEventListener('pointerout', event => {
  if (event.target.closest?.('[data-point]') && !event.relatedTarget?.closest?.('[data-point]')) {
    hide();
  }
});

document.addEventListener('click', event => {
  const point = event.target.closest?.('[data-point]');
  hide();
  if (point && !point.closest('a')) {
    cellOf(point)?.click();
  }
});
