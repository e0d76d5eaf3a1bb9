// Starts the circuit when the page shows what it is there for. Before that, links and forms are followed as in any page. The circuit
// replaces every element by its like; a reader should not wait for that to see a chart, and a drawing not lose the thread to it.
const longest = 3000;
let isStarted = false;

function start() {
  if (isStarted) {
    return;
  }

  isStarted = true;
  const script = document.createElement('script');
  script.src = document.documentElement.dataset.circuit;
  document.body.append(script);
}

const isDrawing = () => [...document.querySelectorAll('plotly-chart')].some(chart => chart.clientWidth > 0 && !chart.hasAttribute('drawn'));

// The frame is on screen when a task runs behind its callbacks.
const look = () => requestAnimationFrame(() => setTimeout(() => isDrawing() || start()));

// Pages for other people's sites have no circuit.
if (document.documentElement.dataset.circuit) {
  document.addEventListener('chartdrawn', look);
  look();

  // No frame comes in a tab that nobody looks at, and a drawing may fail.
  setTimeout(start, longest);
}
