// From what the server says about a figure to what Plotly wants: colours of the page, sizes of the reader's text.

const scales = { heat: { name: 'q', count: 10 }, diverge: { name: 'd', count: 9 } };
const unscaled = new Set(['x', 'y', 'z', 'text', 'customdata', 'tickvals', 'ticktext', 'domain', 'range', 'width', 'x0', 'x1']);
const sizes = new Set(['size', 't', 'r', 'b', 'l', 'height', 'xgap', 'ygap', 'xshift', 'yshift', 'ax', 'ay', 'ticklen', 'standoff', 'borderpad', 'thickness']);

/** `figure` with colours and sizes settled for `element`: names such as `$ink` are variables of the style sheet, sizes are in sixteenths of a rem. */
export function settle(figure, element) {
  const style = getComputedStyle(element);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

  const walk = (value, name) => {
    if (typeof value === 'string') {
      return /^\$[a-z][a-z0-9-]*$/.test(value) ? colour(value.slice(1)) : value;
    }

    if (typeof value === 'number') {
      return sizes.has(name) ? value * scale : value;
    }

    if (Array.isArray(value)) {
      return unscaled.has(name) ? value : value.map(part => walk(part, name));
    }

    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, key)]));
    }

    return value;
  };

  const data = figure.traces.map(trace => {
    const settled = walk(trace);
    const steps = scales[settled.colorscale];
    if (steps) {
      settled.colorscale = Array.from({ length: steps.count }, (_, at) => [at / (steps.count - 1), colour(`${steps.name}${at}`)]);
    }

    return settled;
  });

  // A name that is wider than what it names would lie over its neighbour's; the table has all names.
  const { margin, annotations = [], narrow: panels, ...rest } = walk(figure.layout);
  if (panels && matchMedia('(max-width: 40rem)').matches) {
    regroup(rest, annotations, panels, element.clientWidth - margin.l - margin.r);
  }

  const lines = narrow(rest.yaxis, margin, element.clientWidth / 2, 12 * scale);
  rest.height += heightened(lines, rest, margin, 12 * scale);
  const panel = element.clientWidth - margin.l - margin.r;
  const notes = apart(annotations.filter(({ within, text, font }) => !within || width(text, font.size) < within * panel), rest.xaxis, panel);
  for (const note of notes.filter(({ cut }) => cut)) {
    note.text = shorten(note.text, note.font.size, note.cut * panel);
  }

  // Names above columns stand beside one another: in large type not all of a long one has room.
  const { xaxis } = rest;
  if (xaxis?.side === 'top' && xaxis.tickangle === 0 && xaxis.ticktext) {
    const column = panel / xaxis.ticktext.length;
    xaxis.ticktext = xaxis.ticktext.map(text => text.split('<br>').map(line => shorten(line, xaxis.tickfont?.size ?? 12.5 * scale, column)).join('<br>'));
  }

  for (const trace of data) {
    if (trace.type === 'heatmap' && panel / trace.x.length < 28 * scale) {
      trace.texttemplate = '';
    }

    // On a telephone there is room for a name beside a point, not for a title.
    if (trace.type === 'scatter' && trace.text && panel < 600 * scale) {
      const areNames = trace.text.some(text => text.includes('<br>'));
      trace.text = trace.text.map(text => text.split('<br>')[0]);
      if (rest.xaxis?.type === 'date') {
        placeInRow(trace, rest.xaxis.range.map(Date.parse), panel, margin.r - 6, (trace.textfont?.size ?? 12) + 1, areNames ? besideNames : besideNumbers);
      }
    }
  }

  if (rest.xaxis?.type === 'date' && panel < 600 * scale) {
    rest.xaxis.nticks = 4;
  }

  // Turned on their side the numbers of an axis would leave the drawing.
  if (rest.xaxis?.type === 'linear' && panel < 240 * scale) {
    Object.assign(rest.xaxis, { nticks: 3, tickangle: 0 });
  }

  const layout = {
    ...rest,
    margin,
    annotations: notes.map(({ within, cut, ...note }) => note),
    autosize: false,
    width: element.clientWidth,
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    hovermode: 'closest',
    dragmode: false,
  };
  layout.font = { family: style.fontFamily, size: 12 * scale, color: colour('ink'), ...layout.font };
  return { data, layout };
}

/** Puts small panels where they stand on a telephone; a drawing is `wide` pixels. */
function regroup(layout, names, { height, places }, wide) {
  places.forEach((place, at) => {
    const number = at ? at + 1 : '';
    Object.assign(layout[`xaxis${number}`], { domain: place.x, showticklabels: place.isLowest });
    Object.assign(layout[`yaxis${number}`], { domain: place.y, showticklabels: place.isFirst });
    const name = names[at];
    [name.x, name.y] = [place.x[0], place.y[1]];
    name.text = inTwo(name.text, name.font.size * bold, (place.x[1] - place.x[0]) * wide);
  });
  layout.height = height;
}

// Heavy type is wider.
const bold = 1.08;

/** A name in one line where it has room, else in two, broken between words near its middle. */
function inTwo(line, size, room) {
  const [, open, text, close] = /^((?:<[a-z]+>)*)(.*?)((?:<\/[a-z]+>)*)$/s.exec(line);
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (width(text, size) <= room || breaks.length === 0) {
    return shorten(line, size, room);
  }

  const at = breaks.reduce((best, one) => (Math.abs(one - text.length / 2) < Math.abs(best - text.length / 2) ? one : best));
  return [text.slice(0, at), text.slice(at + 1)].map(part => `${open}${shorten(part, size, room)}${close}`).join('<br>');
}

/**
 * Lets names beside rows take half of a drawing at most; a number behind a name, set off by two blanks, stays whole. A place and its theme
 * that have no room beside one another stand below one another: cut, the theme would be gone. Gives the most lines that a name has.
 */
function narrow(axis, margin, most, size) {
  if (!axis?.ticktext || margin.l <= most) {
    return 1;
  }

  margin.l = most;
  const type = axis.tickfont?.size ?? size;
  let lines = 1;
  axis.ticktext = axis.ticktext.map(text => {
    const [, name, value = ''] = /^(.*?)(\s{2,}\S+)?$/s.exec(text);
    const room = most - 16;
    const parts = name.split(' · ');
    if (parts.length !== 2 || width(name, type) <= room - width(value, size) + 4) {
      return shorten(name, type, room - width(value, size)) + value;
    }

    const theme = wrapped(parts[1], type, room);
    lines = Math.max(lines, 1 + theme.length);
    return `${shorten(parts[0], type, room - width(value, size))}${value}<br>${theme.join('<br>')}`;
  });
  return lines;
}

/** Height that rows of several lines add to a drawing whose rows were made for one. */
function heightened(lines, { height, yaxis }, margin, size) {
  const rows = yaxis?.ticktext?.length ?? 0;
  return lines === 1 ? 0 : Math.max(0, rows * (lines * size * 1.3 + 0.4 * size) - (height - margin.t - margin.b));
}

/** A name in lines of a width, broken between its words. */
function wrapped(name, size, room) {
  return name.split(' ').reduce((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    return lines.length > 0 && width(longer, size) <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []).map(line => shorten(line, size, room));
}

/** Marks of one sign at the edge of a panel, where there is room between them: in a narrow one, a sign stands for its neighbours too. */
function apart(notes, axis, panel) {
  if (axis?.type !== 'date') {
    return notes;
  }

  const [from, to] = axis.range.map(Date.parse);
  const place = ({ x }) => (Date.parse(x) - from) / (to - from) * panel;
  const taken = new Map();
  return notes.filter(note => {
    if (note.xref !== 'x') {
      return true;
    }

    const key = `${note.text} ${note.yref}`;
    const others = taken.get(key) ?? [];
    const isFree = others.every(other => Math.abs(place(note) - other) > note.font.size);
    if (isFree) {
      taken.set(key, [...others, place(note)]);
    }

    return isFree;
  });
}

/** As much of a line as has room, with what says that there is more; tags around the whole of it stay. */
function shorten(line, size, room) {
  const [, open, text, close] = /^((?:<[a-z]+>)*)(.*?)((?:<\/[a-z]+>)*)$/s.exec(line);
  const characters = text.match(/&[a-z]+;|./gsu) ?? [];
  if (width(text, size) <= room + 4) {
    return line;
  }

  while (characters.length > 1 && width(`${characters.join('')}…`, size) > room) {
    characters.pop();
  }

  return `${open}${characters.join('')}…${close}`;
}

/** Width of a text in pixels, near enough: a Han character is as wide as the type is high, a Latin letter a little more than half. */
function width(text, size) {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? size : size * 0.56), 4);
}

const besideNames = (x, wide) => [['top center', x - wide / 2], ['top left', x - wide], ['top right', x]];
const besideNumbers = x => [['middle right', x + 6]];

/** Sets names above the points of a narrow panel so that none leaves it or lies over another; what has no room is left to the table. */
function placeInRow(trace, [from, to], panel, beyond, size, places) {
  const taken = [];
  const positions = [];
  trace.text = trace.text.map((text, at) => {
    const x = (Date.parse(trace.x[at]) - from) / (to - from) * panel;
    const wide = width(text, size);
    const room = places(x, wide).find(([, left]) =>
      left > -size && left + wide < panel + beyond && taken.every(([start, end]) => left > end || left + wide < start));
    positions.push(room?.[0] ?? 'middle right');
    if (text && room) {
      taken.push([room[1], room[1] + wide]);
    }

    return room ? text : '';
  });
  trace.textposition = positions;
}
