/** What words the encoder sees may be a name at all. */

/** Mean chance of its tags from which a name is proposed; a decider weighs it later with all else that is known. */
export const LEAST = 0.45;
export const LONGEST = 30;

/** 一名, 两位: how many, and not of whom. */
const COUNT = /^(?:[一二两三四五六七八九十几数多\d]+|另一?|某)[名位个]$/;

/** Something to read, on one line, no mark at an edge, and more than a count. */
export function isName(words: string): boolean {
  return !COUNT.test(words) && /^[\p{L}\p{N}《][^\n]*[\p{L}\p{N}》）)]$|^\p{L}$/u.test(words);
}
