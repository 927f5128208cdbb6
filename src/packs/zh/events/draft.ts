/** One mention of a happening, or several joined, before it becomes an event. */
import type { EventRule, EventStatus, EventType, QuotedSpan, Time } from '../../../../graph/model/index.js';
import type { Frame } from '../../../language/event-lexicon.js';
import type { EventEvidence } from './evidence.js';
import type { Participant } from './parties/arguments.js';

export interface EventDraft {
  readonly type: EventType;
  readonly group: string;
  readonly frame: Frame;
  readonly family?: string | undefined;
  readonly byWord: boolean;
  readonly isNoun: boolean;
  readonly isGeneric: boolean;
  readonly status: EventStatus;
  /** How many mentions give it each status in so many words. */
  readonly statuses: Readonly<Partial<Record<EventStatus, number>>>;
  readonly time: Time | null;
  /** The time is that of several days told one by one, of which another mention may name one alone. */
  readonly isSeveral: boolean;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly mentions: readonly QuotedSpan[];
  /** The trigger words of the mentions in simplified script, each once. */
  readonly words: readonly string[];
  readonly evidence: EventEvidence;
  readonly rule: EventRule;
  readonly isHeadline: boolean;
  /** Worth recording by itself; else it only adds to an event told elsewhere. */
  readonly isParticular: boolean;
  readonly sentence: number;
  /** Where its clause begins. */
  readonly clause: number;
}
