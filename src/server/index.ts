/** The door of the server room. */
export { newToken } from './access.js';
export type { FindArticle } from './find-article.js';
export type { Reading } from './reading.js';
export { type SingleFile, type SingleFileOptions, singleFile } from './single-file.js';
export { startViewer, type Viewer, type ViewerOptions } from './start.js';
