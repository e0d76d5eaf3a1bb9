// A form that only leads to another address: go there as soon as a choice is made, without loading the page anew,
// and without the parts that say nothing. With no script the form's own button does it.
import { go } from './go.js';
import { say } from './say.js';

function addressOf(form) {
  const address = new URL(form.getAttribute('action') ?? '', document.baseURI);
  const several = new Map();
  for (const [name, value] of new FormData(form)) {
    if (value !== '') {
      several.set(name, [...(several.get(name) ?? []), value]);
    }
  }

  address.search = [...several].map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`).join('&');
  return address.href;
}

document.addEventListener('submit', event => {
  if (event.target.matches('form[data-address]')) {
    event.preventDefault();
    go(addressOf(event.target));
  }
});

document.addEventListener('change', event => {
  const form = event.target.closest?.('form[data-address]');
  if (form && event.target.matches('select, input[type=checkbox], input[type=radio]')) {
    go(addressOf(form));
  }
});

// Copying the address of the view, as it is in the bar.
document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy-address]');
  if (!button) {
    return;
  }

  await navigator.clipboard?.writeText(button.dataset.copyAddress ? new URL(button.dataset.copyAddress, document.baseURI).href : location.href);
  button.dataset.done = '';
  say(button.querySelector('[data-when-done]')?.textContent ?? '');
  setTimeout(() => delete button.dataset.done, 1600);
});
