/** The public door of the package: read a source, extract it, build its graph, and the types all of that speaks in. */
export { buildGraph } from '../graph/build.js';
export * from '../graph/model/index.js';
export { type ArticleSource, type Overrides, type ReadArticle, readArticle, readSource } from './ingest/index.js';
export { extractArticle } from './pipeline.js';
