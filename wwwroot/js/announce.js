// A choice changes what a page shows without a new page: whoever does not see it is told the title of the chart, or how
// much was found, as soon as it stands there.
import { say } from './say.js';

const quiet = 500;
let before = { path: location.pathname, text: null };
let timer;

function look() {
  const text = [...document.querySelectorAll('[data-says]')].map(one => one.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join(' ');
  const now = { path: location.pathname, text };

  // Another page is announced by its heading.
  if (before.text !== null && now.path === before.path && text && text !== before.text) {
    say(text);
  }

  before = now;
}

new MutationObserver(() => {
  clearTimeout(timer);
  timer = setTimeout(look, quiet);
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
look();
