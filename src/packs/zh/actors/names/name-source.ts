/** What the rules for persons' names look at, and the characters that tell a name from what stands beside it. */

import type { Reading } from '../../../../extract/reading.js';
import * as zh from '../../../../language/zh/words/actors/names.js';
import type { Gazetteer } from '../candidates/gazetteer.js';

export const HAN = /^[\u4e00-\u9fff]$/;
export const DOT = '·•・‧';
/** What the tagger gives to a word that names something. */
export const NAME_TAGS: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'nz', 'nw']);
export const NOT_IN_NAME: ReadonlySet<string> = new Set(zh.NOT_IN_NAME);
export const NEVER_IN_NAME: ReadonlySet<string> = new Set(zh.NEVER_IN_NAME);

export interface NameSource {
  readonly reading: Reading;
  readonly lexicon: Gazetteer;
  /** The shadow with everything outside the read regions blanked. */
  readonly visible: string;
}
