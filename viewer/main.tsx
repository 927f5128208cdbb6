/** Mounts the page. */
import { render } from 'preact';
import { App } from './app.js';
import { serverSource } from './data/load.js';
import './style/tokens.css';
import './style/layout.css';
import './style/panels.css';
import './style/graph.css';
import './style/reading.css';
import './style/finding.css';
import './style/asking.css';
import './style/sharing.css';

const page = document.getElementById('page');
if (page) render(<App source={serverSource} />, page);
