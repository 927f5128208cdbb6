/** The door of the search, which the server and the page share; rows are made by `rows.ts` and given their sound by `pinyin.ts`. */
export { fold } from './fold.js';
export type { SearchRow } from './row.js';
export { createSearch, type Search } from './search.js';
