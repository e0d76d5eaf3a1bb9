// Starts the circuit when the page shows what it is there for. Before that, links and forms are followed as in any page. The circuit
// replaces every element by its like; a reader should not wait for that to see a chart, and a drawing not lose the thread to it.
import { quiet } from './quiet.js';

const address = document.documentElement.dataset.circuit;

// Pages for other people's sites have no circuit.
if (address) {
  quiet(3000).then(() => document.body.append(Object.assign(document.createElement('script'), { src: address })));
}
