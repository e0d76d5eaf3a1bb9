// Arrow keys in the table of a chart; Escape closes what is open beside it.
document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }

  if (event.key === 'Escape') {
    document.querySelector('[data-closes-drawer]')?.click();
    return;
  }

  const cell = event.target.closest?.('table[data-matrix] td, table[data-matrix] th');
  const next = cell && step(cell, event.key);
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
});

function step(cell, key) {
  const row = cell.parentElement;
  const rows = [...cell.closest('table').rows].filter(candidate => candidate.querySelector('a'));
  const at = rows.indexOf(row);
  const links = candidate => [...(candidate?.cells ?? [])].map(one => one.querySelector('a'));
  const column = cell.cellIndex;
  switch (key) {
    case 'ArrowRight': return links(row).slice(column + 1).find(Boolean);
    case 'ArrowLeft': return links(row).slice(0, column).findLast(Boolean);
    case 'ArrowDown': return nearest(rows.slice(at + 1), column, links);
    case 'ArrowUp': return nearest(rows.slice(0, at).reverse(), column, links);
    case 'Home': return links(row).find(Boolean);
    case 'End': return links(row).findLast(Boolean);
    default: return null;
  }
}

function nearest(rows, column, links) {
  for (const row of rows) {
    const link = links(row)[column];
    if (link) {
      return link;
    }
  }

  return null;
}
