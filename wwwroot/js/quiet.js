// A reader waits for what a page is there for: its drawings. Whatever else a script has to do waits for them too.
const isDrawing = () => [...document.querySelectorAll('plotly-chart')].some(chart => chart.clientWidth > 0 && !chart.hasAttribute('drawn'));

/** Resolves behind the frame that shows the page with all its drawings, or after `longest` ms: no frame comes in a tab that nobody looks at, and a drawing may fail. */
export const quiet = longest => new Promise(done => {
  // The frame is on screen when a task runs behind its callbacks.
  const look = () => requestAnimationFrame(() => setTimeout(() => isDrawing() || end()));
  const end = () => {
    document.removeEventListener('chartdrawn', look);
    done();
  };
  document.addEventListener('chartdrawn', look);
  look();
  setTimeout(end, longest);
});
