/** Cuts a text into what the model counts as one: a character, or a run without any word in it. */
import type { Span } from '../../../graph/model/index.js';

export interface Unit extends Span {
  /** What the model sees; undefined for a run of white space, controls and pictographs. */
  readonly character: string | undefined;
  /** A run that holds a line break: no word goes across it, and the model never sees it. */
  readonly breaksLine: boolean;
}

// Pictographs stand with white space because the model knows none of them and takes many for persons.
const WORDLESS = String.raw`\s\p{Cc}\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}`;
// What is invisible stays with the character before it: a zero-width space inside a name must not cut the name.
const INVISIBLE = String.raw`\p{Cf}\p{Variation_Selector}`;
const UNIT = new RegExp(`(?<run>[${WORDLESS}][${WORDLESS}${INVISIBLE}]*)|(?<character>.)[${INVISIBLE}]*`, 'gsu');
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** The units of a text in order, without gaps. */
export function unitsOf(text: string): Unit[] {
  return Array.from(text.matchAll(UNIT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    character: match.groups?.character,
    breaksLine: LINE_BREAK.test(match.groups?.run ?? ''),
  }));
}
