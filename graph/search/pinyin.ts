/** How Chinese names are pronounced. Its dictionary is large: only what makes an index imports this file, never the page. */
import { pinyin } from 'pinyin-pro';
import { fold } from './fold.js';

/** Longer ones are descriptions, which nobody types by their sound. */
const LONGEST = 24;

/** `xi jin ping`; empty for a name without a Chinese character. A surname is read as one: 仇和 is `qiu he`. */
export function syllablesOf(name: string): string {
  const folded = fold(name);
  if (folded.length > LONGEST || !/\p{Script=Han}/u.test(folded)) return '';
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true });
  return syllables
    .flatMap((syllable) => syllable.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean)
    .join(' ');
}
