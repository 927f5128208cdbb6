/** Whether a number of days says how long, and not when. */
import type { Span } from '../../../graph/model/index.js';
import { LENGTHS } from '../../language/zh/rules/times/lengths.js';
import { placeInText, rulebook } from '../rules/match.js';

const lengths = rulebook(LENGTHS);

export function isLength(text: string, days: Span): boolean {
  return lengths.first(placeInText(text, days)) !== undefined;
}
