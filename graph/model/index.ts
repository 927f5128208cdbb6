/** The door of the model: types and schemas that everything else speaks in. */

export * from './api/api.js';
export * from './caption.js';
export * from './drawn.js';
export * from './edge.js';
export * from './error.js';
export * from './extraction/actor.js';
export * from './extraction/article.js';
export * from './extraction/event.js';
export { type EventTraits, type EventTypeRow, hasTrait } from './extraction/event-types.js';
export * from './extraction/extraction.js';
export * from './extraction/invariants.js';
export * from './extraction/issue.js';
export * from './extraction/precision.js';
export * from './extraction/region.js';
export * from './extraction/relation.js';
export * from './extraction/span.js';
export * from './extraction/statement.js';
export * from './extraction/time.js';
export * from './graph.js';
export * from './id.js';
export * from './node.js';
export * from './ontology.js';
export * from './question.js';
export * from './rules/index.js';
export * from './slice.js';
export * from './statement-caption.js';
export * from './value.js';
