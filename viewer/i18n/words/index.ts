/** All words of the interface; each area of the page keeps its own in a file beside this one. */
import { answers } from './answers.js';
import { asking } from './asking.js';
import { deciding } from './deciding.js';
import { eventSubtypes } from './event-subtypes.js';
import { eventTypes } from './event-types.js';
import { failing } from './failing.js';
import { finding } from './finding.js';
import { graph } from './graph.js';
import { page } from './page.js';
import { reading } from './reading.js';
import { sharing } from './sharing.js';
import { tellings } from './tellings.js';
import { terms } from './terms.js';
import { verbs } from './verbs.js';

export const WORDS = {
  ...page,
  ...answers,
  ...asking,
  ...deciding,
  ...eventSubtypes,
  ...eventTypes,
  ...failing,
  ...finding,
  ...graph,
  ...reading,
  ...sharing,
  ...tellings,
  ...terms,
  ...verbs,
};

/** Every text that the page shows has a key. */
export type TextKey = keyof typeof WORDS;
