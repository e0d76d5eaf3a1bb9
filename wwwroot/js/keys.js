// Arrow keys in the table of a chart and among the squares of a map; Escape closes what is open beside it.
document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }

  if (event.key === 'Escape') {
    // A menu lies over everything else.
    const menu = event.target.closest?.('details[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
      return;
    }

    document.querySelector('[data-closes-drawer]')?.click();
    return;
  }

  const cell = event.target.closest?.('table[data-matrix] td, table[data-matrix] th');
  const tile = event.target.closest?.('[data-tilemap] a');
  const next = cell ? step(cell, event.key) : tile && beside(tile, event.key);
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

// The square that lies next in a direction: what is straight ahead before what is nearer but aside.
function beside(tile, key) {
  const [x, y] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key] ?? [];
  if (x === undefined) {
    return null;
  }

  const middle = element => {
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [left, top] = middle(tile);
  let best = null;
  let least = Infinity;
  for (const other of tile.closest('[data-tilemap]').querySelectorAll('a')) {
    const [otherLeft, otherTop] = middle(other);
    const ahead = (otherLeft - left) * x + (otherTop - top) * y;
    const aside = Math.abs((otherLeft - left) * y) + Math.abs((otherTop - top) * x);
    if (ahead > 1 && ahead + 3 * aside < least) {
      least = ahead + 3 * aside;
      best = other;
    }
  }

  return best;
}
