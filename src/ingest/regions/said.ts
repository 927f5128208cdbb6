/** Lines in which somebody speaks: words led in by a verb of speech, or followed by who said them. */
import { loadCues } from '../../language/cues.js';

/** Where what is said begins. Headlines run into quoted words without a colon: 在野批「选前洒钱」. */
const OPENS = /[：:，,]\s{0,2}[“「『"‘]/g;
const PAUSES = /[：:，,]/g;
const QUOTED_FIRST = /^[“「『"][^“”「」『』"]{2,200}[”」』"](?<teller>[^“”「」『』"，,]{2,24}?)(?:[，,。！？!?].*)?$/u;
/** Nobody is led in by fewer characters. */
const SHORTEST_TELLER = 3;
const HEAD = 200;

/** `林某反问：“谁来负责？”`, `“马上赔偿！”林某说`. */
export function isSpoken(words: string): boolean {
  const head = words.slice(0, HEAD);
  const teller = QUOTED_FIRST.exec(head)?.groups?.teller;
  return ledIn(head, OPENS) || (teller !== undefined && loadCues().speechBefore(teller, teller.length) !== undefined);
}

/** The same without quotation marks: `林某说，没有人通知`. */
export function isTold(words: string): boolean {
  return isSpoken(words) || ledIn(words.slice(0, HEAD), PAUSES);
}

function ledIn(head: string, opening: RegExp): boolean {
  return Array.from(head.matchAll(opening)).some(
    ({ index }) => index >= SHORTEST_TELLER && loadCues().speechBefore(head, index) !== undefined,
  );
}
