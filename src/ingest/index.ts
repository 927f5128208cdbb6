/** The door of the ingest room: from a file to an Article with its regions. */
export { type Overrides, type ReadArticle, readArticle } from './read-article.js';
export { type ArticleSource, MAX_SOURCE_BYTES, readSource } from './read-source.js';
