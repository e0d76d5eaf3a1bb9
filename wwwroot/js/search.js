// The key / goes to where a search is typed: the page's own box, or the small one at the top.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey
    || event.target.closest?.('input, select, textarea, [contenteditable]')) {
    return;
  }

  const boxes = [...document.querySelectorAll('[data-search]')].filter(box => box.offsetParent);
  const box = boxes.find(candidate => candidate.dataset.search === 'page') ?? boxes[0];
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
