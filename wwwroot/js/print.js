// On paper a page is light and as wide as the sheet, whatever the screen is. Charts have their colours and their width
// in the drawing, so they are drawn anew before the page is printed, and once more afterwards.
// Between the margins of A4 across, at the four fifths that print.css prints.
const sheet = 1290;
let before = null;

addEventListener('beforeprint', () => {
  const root = document.documentElement;
  before ??= root.dataset.appearance;
  root.dataset.appearance = 'light';

  // On a large screen the page's text is larger; paper is the same for all.
  root.style.fontSize = '16px';
  redraw(`${sheet}px`);
});

addEventListener('afterprint', () => {
  if (before !== null) {
    document.documentElement.dataset.appearance = before;
    document.documentElement.style.fontSize = '';
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
