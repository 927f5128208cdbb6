/** Whether 前 says that somebody held an office before, 前市长, rather than that something came before: 离职前. */
import { loadGazetteer } from './actors/gazetteer.js';

const FORMER_TIE = /^前(?:任|妻|夫|男友|女友|员工|雇员|同事|成员|官员|军官|特工|队友)/;
const BREAK = /[，。；：、,;:]/;

/** The words begin with 前, and an office follows within what they hold. */
export function isFormer(words: string): boolean {
  if (!words.startsWith('前')) return false;
  if (FORMER_TIE.test(words)) return true;
  const [phrase = ''] = words.slice(1, LONGEST).split(BREAK);
  return loadGazetteer()
    .titles.in(phrase)
    .some(({ start, end }) => end - start > 1);
}

const LONGEST = 16;
