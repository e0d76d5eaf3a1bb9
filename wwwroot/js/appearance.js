// Light and dark without loading the page again. The form around the buttons does the same by way of the server.
const year = 365 * 24 * 3600;

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('[data-appearance-switch]') || !event.submitter) {
    return;
  }

  event.preventDefault();
  const { name, value } = event.submitter;
  const path = new URL(document.baseURI).pathname;
  document.cookie = `${name}=${value}; path=${path}; max-age=${year}; samesite=lax`;
  document.documentElement.dataset.appearance = value;
  show();
  announce();
});

// The server drew the buttons for the cookie it was sent; after a change in this page the root element knows better.
function show() {
  const now = document.documentElement.dataset.appearance;
  for (const button of document.querySelectorAll('[data-appearance-switch] button')) {
    const pressed = String(button.value === now);
    if (button.getAttribute('aria-pressed') !== pressed) {
      button.setAttribute('aria-pressed', pressed);
    }
  }
}

function announce() {
  window.dispatchEvent(new Event('appearancechange'));
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', announce);
new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true });
