/** Characters beyond those that rules and tagger know (𠮷, 㐱), each read as one that the text does not hold otherwise. */
import type { Edit } from './edited-text.js';

/** Ideographs beyond the basic block, two code units each, and those of extension A. */
const RARE = /[\u3400-\u4dbf\u{20000}-\u{3fffd}]/gu;
/** The end of the basic block, which news does not use but for a few elements. */
const FIRST = 0x9fa6;
const LAST = 0x9ffc;

const STAND_IN = /[\u9fa6-\u9ffc]/;

/** Ordinary words are not written with such characters: names are. */
export function holdsStandIn(words: string): boolean {
  return STAND_IN.test(words);
}

export interface RareCharacters {
  readonly edits: readonly Edit[];
  /** Puts the characters back into words that were read. */
  restore(words: string): string;
}

/** One character for each, so that a name has as many as a reader counts; those for which none is free stay. */
export function rareCharacters(text: string): RareCharacters {
  const found = [...text.matchAll(RARE)];
  const rare = [...new Set(found.map(([character]) => character))];
  const free = rare.length === 0 ? [] : standIns().filter((character) => !text.includes(character));
  const readAs = new Map(rare.flatMap((character, index) => (free[index] ? [[character, free[index]] as const] : [])));
  const meant = new Map(Array.from(readAs, ([character, standIn]) => [standIn, character]));
  return {
    edits: found.flatMap(({ 0: character, index }) => {
      const words = readAs.get(character);
      return words === undefined ? [] : [{ start: index, end: index + character.length, words }];
    }),
    restore: (words) => (meant.size === 0 ? words : Array.from(words, (one) => meant.get(one) ?? one).join('')),
  };
}

function standIns(): string[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
}
