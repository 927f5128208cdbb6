/** The words that mention an event: its trigger, with the verb that carries a noun of happening, as in 召开安全会议. */
import type { Span } from '../../../../graph/model/index.js';
import type { Clause } from '../../../extract/reading.js';
import { DONE_PARTICLES } from '../../../language/zh/words/particles.js';
import type { EventSearch, Trigger } from './trigger.js';

/** How far in front of its noun a carrier may stand. */
const REACH = 16;
const BETWEEN = new Set(['n', 'vn', 'nz', 'a', 'an', 'm', 'q', 'LOC', 'ORG', 's', 'f']);

export function mentionOf({ reading, lexicon }: EventSearch, trigger: Trigger, clause: Clause): Span {
  const { start, end } = trigger;
  let from = start;
  for (;;) {
    const token = reading.tokenBefore(from);
    if (!token || token.start < clause.start || start - token.start > REACH) return { start, end };
    if (token.tag !== 'n' && lexicon.carriers.includes(reading.word(token))) return { start: token.start, end };
    const isAspect = DONE_PARTICLES.includes(reading.word(token));
    if (!BETWEEN.has(token.tag) && !isAspect) return { start, end };
    from = token.start;
  }
}
