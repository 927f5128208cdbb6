/** Whether 前 says that somebody held an office before, 前市长, rather than that something came before: 离职前. */

import { begins } from '../../extract/rules/pattern.js';
import { FORMER_TIES } from '../../language/zh/words/actors/offices.js';
import { FORMER } from '../../language/zh/words/particles.js';
import { loadGazetteer } from './actors/candidates/gazetteer.js';

const isFormerTie = begins([FORMER, FORMER_TIES]);
const BREAK = /[，。；：、,;:]/;

/** The words begin with 前, and an office follows within what they hold. */
export function isFormer(words: string): boolean {
  if (!words.startsWith(FORMER)) return false;
  if (isFormerTie(words, 0)) return true;
  const [phrase = ''] = words.slice(1, LONGEST).split(BREAK);
  return loadGazetteer()
    .titles.in(phrase)
    .some(({ start, end }) => end - start > 1);
}

const LONGEST = 16;
