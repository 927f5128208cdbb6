/** The door to the language data: lexica that rules read, none of them tied to an article. */
export { type Lexicon, loadLexicon } from './lexicon.js';
export type { LexiconData, Surnames } from './lexicon-data.js';
export type { Body, Country, Group, Organization, OrganizationSuffix, Place, Title } from './lexicon-schema.js';
export { capitalNames, type LexiconMatch, type Sense } from './name-index.js';
