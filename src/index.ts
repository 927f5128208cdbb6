/** The public door of the package. */
export * from '../graph/model/index.js';
