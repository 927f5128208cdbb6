/** The form in which a name is compared with others: script, case, width, dots and an initial in the middle aside. */
import { fold } from '../search/fold.js';

const DOTS = /[\s·•・‧．.,，’'"“”()（）‐-]+/g;
const INITIAL = /(?<=\p{L} )\p{Script=Latin} (?=\p{L}{2})/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** Latin words stay apart by one space, Chinese characters by none: Donald J. Trump → donald trump, 尼克·桑普森 → 尼克桑普森. */
export function nameKey(name: string): string {
  return fold(name).replace(DOTS, ' ').trim().replace(INITIAL, '').replace(BETWEEN_HAN, '');
}
