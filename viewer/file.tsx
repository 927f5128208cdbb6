/** The page in a file: everything it shows stands beside it in the same document. */
import { fileDataIn } from './data/file-data.js';
import { fileSource } from './data/file-source.js';
import { mount } from './mount.js';

mount(fileSource(fileDataIn(document), document));
