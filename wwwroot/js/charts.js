// The only module that touches Plotly. C# decides what is drawn; this file draws it.
//
// <plotly-chart figure="…"> stands in the page as the server rendered it, so a chart is drawn as soon as the page is
// there and is drawn again whenever the server changes the attribute; nothing is called back. A point is the number of
// a cell in the table beneath the chart, and a click on it follows that cell's own link.
import { settle } from './figure.js';
import { hide, show } from './tip.js';

// A browser that loaded the engine before is given it with the page and shows nothing until it has run (PlotlyChart.razor).
const early = document.querySelector('script[async][blocking]');

// How long a page waits for what should be in the browser's store, and a table below the screen for the drawing above it: milliseconds.
const storePatience = 150;
const tablePatience = 300;

let engine;

/** Loads Plotly once, at the first chart. */
function load() {
  return engine ??= window.Plotly ?? new Promise((done, failed) => {
    const arrived = () => {
      const { pathname } = new URL(document.baseURI);
      document.cookie = `drawing=${address}; path=${pathname}; max-age=31536000; samesite=lax`;
      done(window.Plotly);
    };
    const { plotly: address } = document.documentElement.dataset;
    const ask = () => {
      const script = Object.assign(document.createElement('script'), { src: address, onload: arrived });
      script.onerror = () => failed(new Error(`${script.src} could not be loaded`));
      document.head.append(script);
    };
    if (!early) {
      ask();
      return;
    }

    early.addEventListener('load', arrived);
    setTimeout(() => {
      if (!window.Plotly) {
        early.removeAttribute('blocking');
        ask();
      }
    }, storePatience);
  });
}

// Drawing takes as long as all the rest of a page. Unless the engine comes with the page, what can be read without it is shown first; in a tab that nobody looks at no frame comes.
const shown = new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
});

// When Blazor takes a page over it replaces every element by its like. A drawing that has just left the page is
// handed to the element that asks for the same figure, instead of being drawn a second time before the reader's eyes.
const left = new Map();
const keep = 4000;

class PlotlyChart extends HTMLElement {
  static observedAttributes = ['figure', 'open-key'];

  connectedCallback() {
    const text = this.getAttribute('figure');
    const drawn = left.get(text);
    if (drawn && !this.plot) {
      left.delete(text);
      clearTimeout(drawn.timer);
      this.take(drawn.plot);
      if (drawn.plot.finished) {
        this.finish();
      }
    }

    this.sizes ??= new ResizeObserver(() => this.fit());
    this.sizes.observe(this);
    addEventListener('appearancechange', this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    this.sizes?.disconnect();
    removeEventListener('appearancechange', this.redraw);
    hide();
    const { plot, figureText: text } = this;
    if (plot) {
      this.plot = null;
      this.figureText = null;
      left.set(text, { plot, timer: setTimeout(() => { left.delete(text); window.Plotly?.purge(plot); }, keep) });
    }
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) {
      return;
    }

    if (name === 'figure') {
      this.draw();
    } else {
      this.frame();
    }
  }

  redraw = () => {
    this.figureText = null;
    this.draw();
  };

  take(plot) {
    this.plot = plot;
    this.figureText = this.getAttribute('figure');
    this.width = plot.drawnWidth ?? this.clientWidth;
    plot.host = this;
    this.replaceChildren(plot);
  }

  async draw() {
    const text = this.getAttribute('figure');
    if (!text || this.figureText === text || this.clientWidth === 0) {
      return;
    }

    this.figureText = text;
    this.width = this.clientWidth;
    const { top, bottom } = this.getBoundingClientRect();
    this.hold(bottom);
    const isFirst = top < innerHeight && (early || window.Plotly);
    const [Plotly] = await Promise.all([load(), isFirst || shown]);
    if (this.figureText !== text || !this.isConnected) {
      return;
    }

    if (!this.plot) {
      this.take(document.createElement('div'));
    }

    const plot = this.plot;
    plot.figure = JSON.parse(text);
    const { data, layout } = settle(plot.figure, this);
    plot.drawnWidth = this.width;
    plot.drawnHeight = layout.height;
    plot.finished = false;
    await Plotly.react(plot, data, layout, { displayModeBar: false, scrollZoom: false, doubleClick: false });
    plot.finished = true;

    // Meanwhile it may have been handed to another element.
    if (plot.host.plot === plot) {
      plot.host.finish();
    }
  }

  finish() {
    this.style.minHeight = `${this.plot.drawnHeight}px`;
    this.listen();
    this.nameHeads();
    this.placeFolds();
    this.frame();
    this.setAttribute('drawn', '');
    requestAnimationFrame(() => setTimeout(() => this.release()));
    this.dispatchEvent(new Event('chartdrawn', { bubbles: true }));
  }

  // What is on screen comes first: nine hundred cells beneath it are laid out behind the drawing, or soon if that takes long.
  hold(bottom) {
    if (!this.plot && bottom >= innerHeight) {
      this.toggleAttribute('waiting', true);
      setTimeout(() => this.release(), tablePatience);
    }
  }

  release() {
    this.removeAttribute('waiting');
  }

  fit() {
    if (this.clientWidth !== this.width && this.clientWidth > 0) {
      this.redraw();
    }
  }

  listen() {
    if (this.plot.listening) {
      return;
    }

    const plot = this.plot;
    plot.listening = true;
    plot.on('plotly_click', event => plot.host.link(keyOf(event.points[0]))?.click());
    plot.on('plotly_hover', event => {
      const link = plot.host.link(keyOf(event.points[0]));
      plot.classList.toggle('opens', Boolean(link));
      show(link, event.event);
    });
    plot.on('plotly_unhover', () => {
      plot.classList.remove('opens');
      hide();
    });
  }

  get heads() {
    return this.plot.figure.heads ?? {};
  }

  // Heads of rows and columns open too: each tick is given the key of the head it shows.
  nameHeads() {
    const { xaxis, yaxis } = this.heads;
    const keysWithLinks = new Set([...this.closest('[data-chart]')?.querySelectorAll('a[data-key]') ?? []].map(link => link.dataset.key));
    for (const [selector, keys] of [['.xaxislayer-above .xtick text', xaxis], ['.yaxislayer-above .ytick text', yaxis]]) {
      const ticks = keys ? this.plot.querySelectorAll(selector) : [];
      ticks.forEach((tick, at) => {
        if (keysWithLinks.has(keys[at])) {
          tick.classList.add('head');
          tick.onclick = () => this.link(keys[at])?.click();
          tick.onmouseenter = event => show(this.link(keys[at]), event);
          tick.onmouseleave = hide;
        }
      });
    }
  }

  // What lies beneath a head is opened beside the drawing too. The table has the control that keys and readers reach.
  placeFolds() {
    this.querySelectorAll('.fold').forEach(fold => fold.remove());
    const { xfolds, yfolds } = this.heads;
    const { xaxis: x, yaxis: y } = this.plot._fullLayout;
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize);
    xfolds?.forEach((fold, at) => fold && this.placeFold(fold, x._offset + x.c2p(at), 0.9 * unit));
    yfolds?.forEach((fold, at) => fold && this.placeFold(fold, 0.9 * unit, y._offset + y.c2p(at)));
  }

  placeFold({ key, open }, left, top) {
    const button = Object.assign(document.createElement('i'), { className: open ? 'fold open' : 'fold' });
    button.setAttribute('aria-hidden', 'true');
    Object.assign(button.style, { left: `${left}px`, top: `${top}px` });
    button.onclick = () => this.closest('[data-chart]')?.querySelector(`a[data-fold="${CSS.escape(key)}"]`)?.click();
    this.append(button);
  }

  // The cell whose statements are open has a frame, as it has in the table.
  frame() {
    this.querySelector('.open-cell')?.remove();
    const [row, column] = this.getAttribute('open-key')?.split('~') ?? [];
    const layout = this.plot?._fullLayout;
    const trace = this.plot?.data?.find(one => one.type === 'heatmap' && one.x.includes(column) && one.y.includes(row));
    if (!layout || !trace) {
      return;
    }

    const x = layout.xaxis;
    const y = trace.yaxis ? layout[trace.yaxis.replace('y', 'yaxis')] : layout.yaxis;
    const width = Math.abs(x.c2p(1) - x.c2p(0));
    const height = y._categories.length > 1 ? Math.abs(y.c2p(1) - y.c2p(0)) : y._length;
    const box = document.createElement('div');
    box.className = 'open-cell';
    Object.assign(box.style, {
      left: `${x._offset + x.d2p(column) - width / 2}px`,
      top: `${y._offset + y.d2p(row) - height / 2}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    this.append(box);
  }

  link(key) {
    return key ? this.closest('[data-chart]')?.querySelector(`a[data-key="${CSS.escape(key)}"]`) : null;
  }
}

/** The key of a point's cell: its own, or row and column of a heatmap. */
function keyOf(point) {
  return point.customdata ?? (point.data.type === 'heatmap' ? `${point.y.replace(/\u200b+$/, "")}~${point.x}` : null);
}

customElements.define('plotly-chart', PlotlyChart);
