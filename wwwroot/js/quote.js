// A quotation with its source, as plain text and as HTML, by button or by the key C with the focus in the statement.
import { say } from './say.js';

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-copy-quote]');
  if (button) {
    copy(button);
  }
});

document.addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.('input, select, textarea')) {
    return;
  }

  const button = event.target.closest?.('[data-quote]')?.querySelector('[data-copy-quote]') ?? document.querySelector('[data-quote-here] [data-copy-quote]');
  if (button) {
    event.preventDefault();
    copy(button);
  }
});

async function copy(button) {
  const quoted = button.dataset.quotes ? document.getElementById(button.dataset.quotes) : button.closest('[data-quote]').querySelector('blockquote');
  const text = `“${quoted.textContent.trim().replace(/\s+/g, ' ')}”`;
  const address = new URL(button.dataset.address, document.baseURI).href;
  const source = `${button.dataset.source}[${today()}]. `;
  const flavours = {
    'text/plain': `${text} —— ${source}${address}`,
    'text/html': `<blockquote cite="${escape(address)}"><p>${escape(text)}</p></blockquote><p>—— ${escape(source)}<a href="${escape(address)}">${escape(address)}</a></p>`,
  };
  if (put(flavours) || await write(flavours)) {
    say(button.dataset.said);
    button.dataset.done = '';
    setTimeout(() => delete button.dataset.done, 1600);
  }
}

/** By way of the copy event: it works where a site is served without https too. */
function put(flavours) {
  const fill = event => {
    event.preventDefault();
    Object.entries(flavours).forEach(([type, text]) => event.clipboardData.setData(type, text));
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

async function write(flavours) {
  const item = new ClipboardItem(Object.fromEntries(Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })])));
  return navigator.clipboard.write([item]).then(() => true, () => false);
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

function escape(text) {
  return text.replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);
}
