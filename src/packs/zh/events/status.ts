/** Whether an event happened, is planned, only thought of, or denied, from the words before its trigger. */
import type { EventStatus, Time } from '../../../../graph/model/index.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { begins, ends } from '../../../extract/rules/pattern.js';
import type { EventLexicon } from '../../../language/event-lexicon.js';
import { BY_THEN, DENIALS, NEXT_DAY } from '../../../language/zh/words/telling.js';
import { isFormer } from '../former.js';
import { isCalamity } from './calling-off.js';
import { disposalMark } from './parties/disposal.js';
import { hasTimeSign } from './signs.js';
import type { Trigger } from './trigger.js';

export interface StatusEvidence {
  readonly reading: Reading;
  readonly lexicon: EventLexicon;
  readonly clause: Clause;
  readonly time: Time | null;
  /** The time stands beside the trigger. */
  readonly isDated: boolean;
  readonly publishedAt: string | null;
  /** True inside what somebody hopes for, demands or proposes. */
  readonly isWished: boolean;
}

/** Counted from a day the article tells of, which may lie before its publication. */
const isNextDay = begins([NEXT_DAY]);
/** 九月前, 月底之前: by then it is to be done. */
const isByThen = ends([BY_THEN]);
/** How close a word such as 可能 stands to what it makes uncertain, even where a date is given. */
const CLOSE = 8;

export function eventStatus(trigger: Trigger, evidence: StatusEvidence): EventStatus {
  const { reading, lexicon, clause, time, isDated, publishedAt, isWished } = evidence;
  const before = reading.word({ start: clause.start, end: trigger.start });
  const after = reading.word({ start: trigger.end, end: Math.min(clause.end, trigger.end + 6) });
  const has = (words: readonly string[], within = before): boolean =>
    words.some((word) => word.length > 1 && within.includes(word));
  const mark = disposalMark(reading, trigger, clause.start);
  const standsAlone = (words: readonly string[]): boolean =>
    reading
      .tokensIn({ start: clause.start, end: trigger.start })
      .some((token) => token !== mark && token.tag !== 'p' && token.tag !== 'n' && words.includes(reading.word(token)));
  const isUncertain = has(lexicon.hypothetical, before.slice(-CLOSE));
  if (trigger.type === 'cancellation') return isUncertain ? 'hypothetical' : 'cancelled';
  if (!isUncertain && !isCalamity(trigger) && lexicon.cancelled.some((word) => after.includes(word)))
    return 'cancelled';
  if (has(DENIALS)) return 'denied';
  if (isUncertain) return 'hypothetical';
  const isBefore =
    hasTimeSign('told-from-before-it', placeIn(reading, trigger, { until: clause.end })) &&
    !isFormer(phraseAfter(reading, trigger.end, clause));
  if (isToCome(time, publishedAt) || (isBefore && !isPast(time, publishedAt))) return 'planned';
  // 要求彻查上周的枪击案: what has a past day of its own is wished for by nobody.
  if ((isWished || has(lexicon.hypothetical)) && !(isDated && isPast(time, publishedAt))) return 'hypothetical';
  return has(lexicon.planned) || standsAlone(lexicon.planned) ? 'planned' : 'occurred';
}

function isToCome(time: Time | null, publishedAt: string | null): boolean {
  if (time?.start == null || publishedAt === null || isNextDay(time.text, 0)) return false;
  const published = publishedAt.slice(0, 10);
  return (
    time.start.slice(0, 10) > published ||
    (isByThen(time.text, time.text.length) && (time.end ?? '').slice(0, 10) > published)
  );
}

function isPast(time: Time | null, publishedAt: string | null): boolean {
  return time?.end != null && publishedAt !== null && time.end.slice(0, 10) < publishedAt.slice(0, 10);
}

/** 逮捕前市长: the words up to the next that is no part of a name with its title. */
function phraseAfter(reading: Reading, start: number, clause: Clause): string {
  const after = reading.tokensIn({ start, end: clause.end });
  const next = after.find(({ tag }) => PHRASE_ENDS.has(tag));
  return reading.word({ start, end: Math.max(next?.start ?? clause.end, Math.min(start + SHORT, clause.end)) });
}

/** Of a title as short as 立委 the tagger may make a verb. */
const SHORT = 4;
const PHRASE_ENDS = new Set(['v', 'd', 'ad', 'p', 'w', 'TIME']);
