/** The door of the parts that are cut out of a graph. */
export { listArticles } from './articles.js';
export { type Census, takeCensus } from './census.js';
export { mentionsOf } from './mentions.js';
export { namedNodes, neighbours, pathBetween, requireNode } from './part.js';
