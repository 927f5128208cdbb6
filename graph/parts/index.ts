/** The door of the parts that are cut out of a graph. */
export { articlesOf, listArticles } from './articles.js';
export { type Census, takeCensus } from './census.js';
export { cutHubs } from './cut.js';
export { mentionsOf } from './mentions.js';
export { joiningEdges, namedNodes, neighbours, pathBetween, requireNode } from './part.js';
export { laidOut, placed } from './place.js';
