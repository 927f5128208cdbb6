/** The door of the stores: open one by its address, and check Cypher before it is run. */
export { portabilityProblems } from './cypher/dialect.js';
export { unknownNames, unknownText } from './cypher/text/unknown.js';
export { load } from './load.js';
export { type OpenQueryStoreOptions, type OpenStoreOptions, openQueryStore, openStore } from './open.js';
export * from './store.js';
export { parseStoreUrl, type StoreAddress } from './url.js';
