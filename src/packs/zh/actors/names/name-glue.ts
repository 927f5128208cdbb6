/** Takes off a name what the tagger joined to it: the verb that follows, a word of time, what only one of many places has. */

import { begins, expression } from '../../../../extract/rules/pattern.js';
import { type CueLexicon, loadCues } from '../../../../language/cues.js';
import { loadDictionary } from '../../../../language/dictionary.js';
import { BEHIND_VERB, TIME_ENDING } from '../../../../language/zh/rules/actors/person-names.js';
import { OPENS_NO_GIVEN_NAME } from '../../../../language/zh/words/actors/names.js';
import { DOT, type NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';

const SPOKEN = { frames: ['say', 'report', 'demand', 'object'] } as const;
const timeEnding = expression(TIME_ENDING);
const isBehindVerb = begins(BEHIND_VERB);

/** The name alone; empty where no more than a surname is left. */
export function withoutGlue(source: NameSource, name: string): string {
  if ([...DOT].some((dot) => name.includes(dot))) return name;
  let rest = name;
  for (let round = 0; round < 3 && rest.length >= 2; round++) {
    const shorter = withoutTail(source, rest);
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.length >= 2 ? rest : '';
}

function withoutTail(source: NameSource, name: string): string {
  const tail =
    cueTail(name) ||
    (timeEnding.exec(name)?.[0] ?? '') ||
    verbTail(source, name) ||
    afterPair(source, name) ||
    onceTail(source, name);
  return name.slice(0, name.length - tail.length);
}

/** 张某指, 许某续指: a verb of speech ends it. */
function cueTail(name: string): string {
  const { cue = '' } = loadCues().speechBefore(name, name.length, SPOKEN) ?? {};
  return cue.length < name.length ? cue : '';
}

/** 姚某拉|着: its last character and what follows make a verb, wherever it stands. */
function verbTail({ visible, reading }: NameSource, name: string): string {
  const places = occurrences(visible, name);
  const isVerb = (place: number): boolean => {
    const end = place + name.length;
    const next = reading.tokenAt(end);
    return isBehindVerb(visible, end) && next !== undefined && next.end - next.start === 1;
  };
  return places.length > 0 && places.every(isVerb) ? name.slice(-1) : '';
}

/** 林郑力|陈: after two surnames comes a given name of two characters or the next word. */
function afterPair(source: NameSource, name: string): string {
  const { visible, lexicon } = source;
  const pair = name.slice(0, 2);
  if (!lexicon.names.isMarried(pair) || name.length === 2) return '';
  if (name.length > 4) return name.slice(occurrences(visible, name.slice(0, 4)).length > 1 ? 4 : 2);
  const given = name.slice(2);
  return given.length === 2 && !isNextWord(source, name, given) ? '' : given;
}

/** What would be the given name is a word, or begins one. */
function isNextWord({ visible }: NameSource, name: string, given: string): boolean {
  const cues: CueLexicon = loadCues();
  const dictionary = loadDictionary();
  return (
    dictionary.has(given) ||
    OPENS_NO_GIVEN_NAME.includes(given.charAt(0)) ||
    occurrences(visible, name).every((place) => {
      const from = place + 2;
      const runsOver = cues.speechAt(visible, from + 1);
      return cues.speechAt(visible, from) !== undefined || (runsOver !== undefined && runsOver.cue.length > 1);
    })
  );
}

/** A tail that one place has, of a name that the tagger sees alone at others. */
function onceTail({ visible, reading }: NameSource, name: string): string {
  const shorter = name.slice(0, -1);
  if (shorter.length < 2 || occurrences(visible, name).length !== 1) return '';
  const alone = reading.tokensOf(shorter).filter(({ tag }) => tag === 'PER');
  const next = new Set(alone.map(({ end }) => visible.charAt(end)));
  return next.size >= 2 ? name.slice(-1) : '';
}
