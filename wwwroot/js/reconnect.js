// A server that has forgotten this page will not take it back: load it again. The address holds the whole view.
const notice = document.getElementById('components-reconnect-modal');

if (notice) {
  new MutationObserver(() => {
    if (notice.classList.contains('components-reconnect-rejected')) {
      location.reload();
    }
  }).observe(notice, { attributes: true, attributeFilter: ['class'] });
}
