/** Mounts the page on what gives it its data. */
import { render } from 'preact';
import { App } from './app.js';
import type { Source } from './data/source.js';
import './style/tokens.css';
import './style/layout.css';
import './style/panels.css';
import './style/graph.css';
import './style/reading.css';
import './style/finding.css';
import './style/asking.css';
import './style/sharing.css';

export function mount(source: Source): void {
  const page = document.getElementById('page');
  if (page) render(<App source={source} />, page);
}
