/** What words the encoder sees may be a name at all. */

import { expression } from '../../../../extract/rules/pattern.js';
import { COUNT_ALONE } from '../../../../language/zh/rules/actors/groups.js';

/** Mean chance of its tags from which a name is proposed; a decider weighs it later with all else that is known. */
export const LEAST = 0.45;
export const LONGEST = 30;

const count = expression(COUNT_ALONE);

/** Something to read, on one line, no mark at an edge, and more than a count. */
export function isName(words: string): boolean {
  return !count.test(words) && /^[\p{L}\p{N}《][^\n]*[\p{L}\p{N}》）)]$|^\p{L}$/u.test(words);
}
