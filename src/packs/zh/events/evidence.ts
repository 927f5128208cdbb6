/** What speaks for one particular happening rather than mere talk of the matter. */
import type { EventStatus } from '../../../../graph/model/index.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { type Place, rulebook } from '../../../extract/rules/match.js';
import type { EventSign, TriggerFacts } from '../../../language/event-lexicon.js';
import { EVENT_SIGNS } from '../../../language/zh/rules/events/event-signs.js';
import type { Trigger } from './trigger.js';

/** What is known of the event otherwise, and which signs its clause shows. */
export interface EventEvidence extends Readonly<Record<EventSign, boolean>> {
  readonly isDated: boolean;
  readonly hasPlace: boolean;
  readonly parties: number;
}

const signs = rulebook(EVENT_SIGNS);

export function readEvidence(
  reading: Reading,
  trigger: Trigger,
  clause: Clause,
  known: Pick<EventEvidence, 'isDated' | 'hasPlace' | 'parties'>,
): EventEvidence {
  const { start, end } = trigger;
  const place: Place<TriggerFacts> = {
    reading,
    start,
    end,
    from: clause.start,
    word: reading.word(trigger),
    facts: trigger,
  };
  const shown = new Set(signs.all(place).map(({ finds }) => finds));
  return {
    ...known,
    hasAspect: shown.has('hasAspect'),
    isDefinite: shown.has('isDefinite'),
    isCounted: shown.has('isCounted'),
    isAnother: shown.has('isAnother'),
    isNegated: shown.has('isNegated'),
    isHabitual: shown.has('isHabitual'),
    isAttributive: shown.has('isAttributive'),
  };
}

/** An event needs somebody who takes part, a place or a date; a generic word needs more, to be told from talk of the matter. */
export function isParticular({ isGeneric }: Trigger, status: EventStatus, evidence: EventEvidence): boolean {
  const { isDated, hasPlace, parties, hasAspect: aspect, isNegated, isHabitual, isAttributive, isCounted } = evidence;
  if (isNegated || isHabitual || (status === 'hypothetical' && !isDated)) return false;
  const isWeak = isGeneric || (isAttributive && !isDated) || status === 'hypothetical';
  if (!isWeak) return parties > 0 || hasPlace || isDated || isCounted;
  return (
    (isDated && (parties > 0 || hasPlace || (aspect && status !== 'hypothetical'))) ||
    parties >= 2 ||
    (parties > 0 && aspect && status !== 'hypothetical')
  );
}
