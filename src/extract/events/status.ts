/** Whether an event happened, is planned, only thought of, or denied, from the words before its trigger. */
import type { EventStatus, Time } from '../../../graph/model/index.js';
import type { EventLexicon } from '../../language/event-lexicon.js';
import type { Clause, Reading } from '../reading.js';
import type { Trigger } from './trigger.js';

export interface StatusEvidence {
  readonly reading: Reading;
  readonly lexicon: EventLexicon;
  readonly clause: Clause;
  readonly time: Time | null;
  readonly publishedAt: string | null;
  /** True inside what somebody hopes for, demands or proposes. */
  readonly isWished: boolean;
}

/** Counted from a day the article tells of, which may lie before its publication. */
const NEXT_DAY = /^(?:翌日|次日|隔天|隔日|第二天|翌晨|次晨)/;

export function eventStatus(trigger: Trigger, evidence: StatusEvidence): EventStatus {
  const { reading, lexicon, clause, time, publishedAt, isWished } = evidence;
  const before = reading.word({ start: clause.start, end: trigger.start });
  const after = reading.word({ start: trigger.end, end: Math.min(clause.end, trigger.end + 6) });
  const has = (words: readonly string[]): boolean => words.some((word) => word.length > 1 && before.includes(word));
  const standsAlone = (words: readonly string[]): boolean =>
    reading.tokensIn({ start: clause.start, end: trigger.start }).some((token) => words.includes(reading.word(token)));
  if (trigger.type === 'cancellation') return 'cancelled';
  if (lexicon.cancelled.some((word) => after.includes(word))) return 'cancelled';
  if (has(['否认'])) return 'denied';
  const isFuture =
    !NEXT_DAY.test(time?.text ?? '') &&
    time?.start != null &&
    publishedAt !== null &&
    time.start.slice(0, 10) > publishedAt.slice(0, 10);
  if (isFuture) return 'planned';
  if (isWished || has(lexicon.hypothetical)) return 'hypothetical';
  return has(lexicon.planned) || standsAlone(lexicon.planned) ? 'planned' : 'occurred';
}
