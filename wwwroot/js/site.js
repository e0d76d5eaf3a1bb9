// Drawings come first. What else there is neither delays them nor is waited for long.
import './charts.js';
import { quiet } from './quiet.js';

quiet(500).then(() => import('./page.js'));
