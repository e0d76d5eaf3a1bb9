// What a point says when it is pointed at: the words of its cell in the table. Escape takes it away where it is in the
// way; whoever rests on a point may go over to the words and stay there.
const rest = 500;
const leave = 160;
let tip;
let resting;
let leaving;

/** Shows what `link` stands for beside the pointer. */
export function show(link, event) {
  if (!link) {
    hide();
    return;
  }

  if (!tip) {
    tip = Object.assign(document.createElement('div'), { className: 'tip', role: 'presentation' });
    tip.addEventListener('pointerenter', () => clearTimeout(leaving));
    tip.addEventListener('pointerleave', takeAway);
  }

  clearTimeout(leaving);
  clearTimeout(resting);

  // Until the pointer rests, words that lie over the next point must not stop it there.
  tip.classList.remove('rests');
  resting = setTimeout(() => tip.classList.add('rests'), rest);
  tip.replaceChildren(...lines(link));
  document.body.append(tip);
  const { innerWidth: width, innerHeight: height } = window;
  const box = tip.getBoundingClientRect();
  const x = event.clientX + 16 + box.width > width ? event.clientX - 16 - box.width : event.clientX + 16;
  const y = event.clientY + 16 + box.height > height ? event.clientY - 16 - box.height : event.clientY + 16;
  tip.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
}

/** Takes it away, unless the pointer has gone over to it. */
export function hide() {
  clearTimeout(resting);
  clearTimeout(leaving);
  if (tip?.classList.contains('rests')) {
    leaving = setTimeout(() => tip.matches(':hover') || takeAway(), leave);
  } else {
    takeAway();
  }
}

function takeAway() {
  clearTimeout(resting);
  clearTimeout(leaving);
  tip?.remove();
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && tip?.isConnected) {
    event.preventDefault();
    takeAway();
  }
}, true);

document.addEventListener('click', takeAway, true);

function lines(link) {
  const cell = link.closest('td, th');
  const table = cell.closest('table');
  const row = cell.parentElement;
  const rowHead = cell.tagName === 'TD' ? row.querySelector('th')?.innerText : null;
  const columnHead = table.tHead && cell.tagName === 'TD' ? table.tHead.rows[table.tHead.rows.length - 1].cells[cell.cellIndex]?.innerText : null;
  const heading = [rowHead, columnHead].filter(Boolean).map(text => text.replace(/\s*\n\s*/g, ' ')).join(' · ');
  return [['b', heading || link.innerText], ['strong', heading ? link.innerText : ''], ['span', link.title]]
    .filter(([, text]) => text)
    .map(([name, text]) => Object.assign(document.createElement(name), { textContent: text }));
}
