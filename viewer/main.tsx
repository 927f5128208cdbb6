/** Mounts the page. */
import { render } from 'preact';
import { App } from './app.js';
import './style/tokens.css';
import './style/layout.css';
import './style/panels.css';
import './style/article.css';

const page = document.getElementById('page');
if (page) render(<App />, page);
