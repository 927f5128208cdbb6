/** The page as a server serves it. */
import { serverSource } from './data/load.js';
import { mount } from './mount.js';

mount(serverSource);
