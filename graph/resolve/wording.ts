/** How much of the words of two texts is the same: what one outlet trims, retells or words a little differently. */
import { fold } from '../search/fold.js';

/** A Chinese character, or a word or number of another script: what a text is counted in. */
const UNITS = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** Two units that stand side by side, each as often as it does. */
export type Wording = ReadonlyMap<string, number>;

export function wordingOf(text: string): Wording {
  const units = fold(text).match(UNITS) ?? [];
  const pairs = new Map<string, number>();
  for (let at = 1; at < units.length; at++) {
    const pair = `${units[at - 1]} ${units[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

export function sizeOf(wording: Wording): number {
  let size = 0;
  for (const times of wording.values()) size += times;
  return size;
}

/** How many pairs of units the two have in common. */
export function commonTo(a: Wording, b: Wording): number {
  let common = 0;
  for (const [pair, times] of a) common += Math.min(times, b.get(pair) ?? 0);
  return common;
}
