// What a point says when it is pointed at: the words of its cell in the table.
let tip;

/** Shows what `link` stands for beside the pointer. */
export function show(link, event) {
  if (!link) {
    hide();
    return;
  }

  tip ??= Object.assign(document.createElement('div'), { className: 'tip', role: 'presentation' });
  tip.replaceChildren(...lines(link));
  document.body.append(tip);
  const { innerWidth: width, innerHeight: height } = window;
  const box = tip.getBoundingClientRect();
  const x = event.clientX + 16 + box.width > width ? event.clientX - 16 - box.width : event.clientX + 16;
  const y = event.clientY + 16 + box.height > height ? event.clientY - 16 - box.height : event.clientY + 16;
  tip.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
}

/** Takes it away. */
export function hide() {
  tip?.remove();
}

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
