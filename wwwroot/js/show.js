// The show turns pages in the browser: everything is in the page already, and only the statements behind a number are
// asked for. Nothing here waits for the server, and nothing of the page goes when the server does.
const body = document.body;
const pages = [...document.querySelectorAll('[data-page]')];
const find = name => document.querySelector(`[data-${name}]`);
const number = find('number');
const progress = find('progress');
const panel = find('panel');
const layer = find('layer');
const content = find('content');
const black = find('black');
const pointer = find('pointer');
let at = -1;
let digits = '';
let asking = null;

function turn(to) {
  to = Math.min(Math.max(to, 0), pages.length - 1);
  if (to === at || pages.length === 0) {
    return;
  }

  const before = pages[at];
  pages[to].classList.add('current');
  before?.classList.remove('current');
  at = to;
  number.textContent = `${at + 1} / ${pages.length}`;
  progress.style.transform = `scaleX(${(at + 1) / pages.length})`;
  tellNotes();
  afterwards();
}

// What need not be in the frame that shows the page: its neighbours are painted, the address says where one is.
let waiting = 0;
function afterwards() {
  clearTimeout(waiting);
  pages[at].inert = false;
  for (const near of [at - 1, at + 1]) {
    pages[near]?.classList.add('near');
  }

  waiting = setTimeout(() => {
    pages.forEach((page, index) => {
      page.classList.toggle('near', Math.abs(index - at) <= 1 && index !== at);
      page.inert = index !== at;
    });
    try {
      history.replaceState(null, '', `${location.pathname}${location.search}#${at + 1}`);
    } catch {
      // A browser lets an address change only so many times a minute.
    }
  }, 120);
}

// A figure over several pages has its notes and its table with the first of them.
function ofSlide(name) {
  const slide = pages[at]?.dataset.statements;
  return pages.find(page => page.dataset.statements === slide)?.querySelector(`template[data-${name}]`);
}

function tellNotes() {
  if (!panel.hidden) {
    find('said').textContent = ofSlide('notes')?.content.textContent.trim() || body.dataset.noNotes;
  }
}

function open(...nodes) {
  content.replaceChildren(...nodes);
  if (!layer.open) {
    layer.showModal();
  }

  content.scrollTop = layer.scrollTop = 0;
}

function close() {
  asking?.abort();
  asking = null;
  if (layer.open) {
    layer.close();
  }
}

function words(text, role) {
  const line = Object.assign(document.createElement('p'), { textContent: text });
  line.setAttribute('role', role);
  const head = Object.assign(document.createElement('h2'), { id: 'layer-title', className: 'unseen', textContent: text });
  return [head, line];
}

async function openStatements(key) {
  asking?.abort();
  const mine = asking = new AbortController();
  const patience = setTimeout(() => mine.abort('slow'), 8000);
  open(...words(body.dataset.asking, 'status'));
  try {
    const answer = await fetch(`${pages[at].dataset.statements}?key=${encodeURIComponent(key)}`, { signal: mine.signal });
    const text = await answer.text();
    if (asking === mine) {
      if (answer.ok) {
        content.innerHTML = text;
      } else {
        open(...words(text.length < 300 ? text : body.dataset.away, 'alert'));
      }
    }
  } catch {
    if (asking === mine) {
      open(...words(body.dataset.away, 'alert'));
    }
  } finally {
    clearTimeout(patience);
  }
}

const does = {
  next: () => turn(at + 1),
  back: () => turn(at - 1),
  first: () => turn(0),
  last: () => turn(pages.length - 1),
  full: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => {}),
  black: () => { black.hidden = !black.hidden; },
  pointer: () => {
    pointer.hidden = !pointer.hidden;
    body.classList.toggle('pointing', !pointer.hidden);
  },
  notes: () => {
    panel.hidden = !panel.hidden;
    tellNotes();
  },
  table: () => {
    const table = ofSlide('table');
    if (table) {
      open(find('tabletitle').content.cloneNode(true), table.content.cloneNode(true));
    }
  },
  keys: () => open(find('keys').content.cloneNode(true)),
  appearance: () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    document.documentElement.dataset.appearance = dark ? 'light' : 'dark';
  },
  close,
  leave: async () => {
    // Without the server there is no page to go back to, and the show would be lost.
    try {
      await fetch(body.dataset.back, { method: 'GET', signal: AbortSignal.timeout(3000) });
      location.href = new URL(body.dataset.back, document.baseURI).href;
    } catch {
      open(...words(body.dataset.away, 'alert'));
    }
  },
};

const keys = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back', Home: 'first', End: 'last',
  f: 'full', F5: 'full', b: 'black', '.': 'black', p: 'pointer', n: 'notes', t: 'table', d: 'appearance', '?': 'keys', Escape: 'leave',
};

document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }

  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (layer.open) {
    // A clicker turns the page whatever is open; all else is the layer's: arrows scroll it, Escape closes it.
    if (key === 'PageDown' || key === 'PageUp') {
      event.preventDefault();
      close();
      does[keys[key]]();
    }

    return;
  }

  // A control that has the focus is worked by the keyboard as usual.
  if ((key === ' ' || key === 'Enter') && event.target.closest?.('button, a')) {
    return;
  }

  if (/^\d$/.test(key)) {
    digits = (digits + key).slice(-3);
    return;
  }

  if (key === 'Enter' && digits) {
    event.preventDefault();
    turn(Number(digits) - 1);
    digits = '';
    return;
  }

  digits = '';
  let action = key === ' ' && event.shiftKey ? 'back' : keys[key];
  if (!black.hidden && action) {
    // Any key brings the picture back, and only that.
    action = 'black';
  }

  if (action) {
    event.preventDefault();
    does[action]();
  }
});

document.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  const link = event.target.closest('a[href]');
  const keyed = event.target.closest('[data-key]');
  if (!black.hidden) {
    does.black();
  } else if (button) {
    does[button.dataset.do]();
  } else if (link?.hasAttribute('data-leave')) {
    event.preventDefault();
    does.leave();
  } else if (keyed && !event.ctrlKey && !event.metaKey && (!link || new URL(link.href).searchParams.has('open'))) {
    event.preventDefault();
    openStatements(keyed.dataset.key);
  } else if (link && link.target !== '_blank') {
    // Any other way on opens beside the show, which stays.
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  } else if (event.target === layer) {
    close();
  }
});

layer.addEventListener('close', () => { asking?.abort(); asking = null; });

let idle = 0;
function wake() {
  body.classList.remove('idle');
  clearTimeout(idle);
  idle = setTimeout(() => body.classList.add('idle'), 3000);
}

addEventListener('pointermove', event => {
  if (!pointer.hidden) {
    pointer.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`;
  }

  wake();
});
addEventListener('pointerdown', wake);

// A finger drawn across turns the page; a tap on a number opens it.
let touched = null;
addEventListener('touchstart', event => { touched = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true });
addEventListener('touchend', event => {
  const lifted = event.changedTouches[0];
  if (touched && !layer.open && Math.abs(lifted.clientX - touched.clientX) > 60 && Math.abs(lifted.clientY - touched.clientY) < 60) {
    turn(at + (lifted.clientX < touched.clientX ? 1 : -1));
  }

  touched = null;
}, { passive: true });

addEventListener('hashchange', () => turn(Number(location.hash.slice(1)) - 1));

body.dataset.live = '';
turn((Number(location.hash.slice(1)) || 1) - 1);
