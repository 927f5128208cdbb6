/** The JSON API of the viewer's server: one schema a message. The page shares the types, the OpenAPI description is made of them. */
export * from './api-answer.js';
export * from './api-decisions.js';
export * from './api-graph.js';
export * from './api-limits.js';
export * from './api-search.js';
export * from './api-status.js';
