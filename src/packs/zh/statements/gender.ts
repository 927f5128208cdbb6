/** What the text says of a person's gender at one mention: 先生 and 女士, 女儿 and 父亲, （女，35岁）. */
import type { Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import { placeIn, rulebook } from '../../../extract/rules/match.js';
import { SEXES } from '../../../language/zh/rules/actors/sexes.js';

export type Gender = 'male' | 'female';

const telling = rulebook(SEXES);

/** What the words at one mention say; undefined where they say nothing. */
export function genderAt(reading: Reading, mention: Span): Gender | undefined {
  return telling.first(placeIn(reading, mention))?.finds;
}
