/** What the rules for persons' names look at, and the characters that tell a name from what stands beside it. */
import type { Reading } from '../reading.js';
import type { Gazetteer } from './gazetteer.js';

export const HAN = /^[\u4e00-\u9fff]$/;
export const DOT = '·•・‧';
/** What the tagger gives to a word that names something. */
export const NAME_TAGS: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'nz', 'nw']);
/** Characters that stand beside a name but are no part of it. */
export const NOT_IN_NAME = new Set(
  '的在将曾与和对说称表指认已也则于今昨通发分回警会进行访出是了为以向就又还其并及或总等被把从到同跟因由让给这那他她它们个名位者不没有无未都均再更最前后上下中日当时所至而且但若如之去来后，。、：；「」『』“”',
);

/** Function words that no name holds, not even in its middle. */
export const NEVER_IN_NAME = new Set(
  '的在将曾与和对说称表指认已也则于今昨是了为以就又还其并及或被把从到同跟因由让给这那们个位者不没有无均更最亦应向经于至但却可，。、：；「」『』“”',
);

export interface NameSource {
  readonly reading: Reading;
  readonly lexicon: Gazetteer;
  /** The shadow with everything outside the read regions blanked. */
  readonly visible: string;
}
