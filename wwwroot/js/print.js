// On paper a page is light and as wide as the sheet, whatever the screen is. Charts have their colours and their width
// in the drawing, so they are drawn anew before the page is printed, and once more afterwards.
const sheet = 1030;
let before = null;

addEventListener('beforeprint', () => {
  const root = document.documentElement;
  before ??= root.dataset.appearance;
  root.dataset.appearance = 'light';
  redraw(`${sheet}px`);
});

addEventListener('afterprint', () => {
  if (before !== null) {
    document.documentElement.dataset.appearance = before;
    before = null;
    redraw('');
  }
});

function redraw(width) {
  for (const chart of document.querySelectorAll('plotly-chart')) {
    chart.style.width = width;
    chart.redraw();
  }
}
