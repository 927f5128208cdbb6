/** Words that name no unit of the calendar: 日前, 近期, 目前. */
import { unitFrame, vague } from '../../../times/frame.js';
import { leading, piece, type Rule, unresolvable, wordRule } from '../../../times/piece.js';
import { ZH } from '../../time-words.js';

function set(words: readonly string[]): Map<string, string> {
  return new Map(words.map((word) => [word, word]));
}

/** 现时, 目前: the day of publication, though not as a date. */
const now = leading(
  piece('day', 'vague', (_, { publication }) => {
    return publication && vague(unitFrame(publication, 'day', 'publication'));
  }),
);

/** 日前, 近日 count in days: the fortnight up to the publication, as newsrooms use them. */
const daysAgo = leading(
  piece('day', 'vague', (_, { publication }) => {
    if (!publication) return null;
    const today = unitFrame(publication, 'day', 'publication');
    return vague({ ...today, start: today.start.minus({ day: ZH.daysAgo.days }) });
  }),
);

/** 近期, 最近: no bound can be read from the words. */
const open = leading(unresolvable(piece('day', 'vague', () => null)));

export const looseRules: readonly Rule[] = [
  wordRule('now', { words: set(ZH.now), guard: '(?!为止)' }, () => [now]),
  wordRule('days-ago', { words: set(ZH.daysAgo.words), guard: '(?!本|点|往)' }, () => [daysAgo]),
  wordRule('open', { words: set(ZH.open), guard: '(?!的距离|点|处)' }, () => [open]),
];
