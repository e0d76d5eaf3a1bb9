// Everything here makes pages that already work nicer: each link, form and table is complete without it.
import './announce.js';
import './appearance.js';
import './forms.js';
import './keys.js';
import './search.js';
import './focus.js';
import './quote.js';
import './reader.js';
import './reconnect.js';
import './scroll.js';
import './points.js';
import './print.js';
import './stories.js';
import './circuit.js';
