/** The step that reads events in a language with spaces: words of happenings from the list, with their status and who stands beside them. */
import {
  contains,
  type Event,
  type EventStatus,
  type Participant,
  quote,
  type Span,
} from '../../../graph/model/index.js';
import { type EventCandidate, layer, type Reference } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import { grouped } from '../../language/grouped.js';
import type { SpacedLanguage } from '../../language/spaced.js';
import { UNWEIGHED } from '../confidence/confidence.js';
import { eventId, eventLabel } from '../events/identity.js';
import { particular } from '../events/particular.js';
import { SpanIndex } from '../span-index.js';
import { timesIn } from '../times/within.js';
import { SpacedText } from './text.js';

/** `joiner` stands between two names in a label. */
export function spacedEventsStep(load: () => SpacedLanguage, joiner: string): Step {
  return {
    name: 'events',
    needs: ['regions', 'sentences', 'quotations', 'tokens', 'times', 'actors', 'references', 'statements'],
    adds: ['events', 'eventCandidates'],
    run: (document) => {
      const eventCandidates = readEvents(new SpacedText(document, load()), joiner);
      return { layers: { events: particular(eventCandidates), eventCandidates } };
    },
  };
}

/** Words that begin alike are one word: so many letters of it. */
const SAME = 5;

/** Words of one type and form are one happening. */
function readEvents(text: SpacedText, joiner: string): EventCandidate[] {
  const { document } = text;
  const captions = layer(document, 'regions').filter(({ kind }) => kind === 'caption');
  const references = new SpanIndex(layer(document, 'references').filter(({ isModifier }) => !isModifier));
  const triggers = text.tokens.flatMap((token): Trigger[] => {
    const type = text.language.happenings.get(text.plain(token));
    if (!type || (text.isCapital(token) && !opensSentence(text, token))) return [];
    if (captions.some((caption) => contains(caption, token))) return [];
    return [{ ...token, type, ...around(text, references, token) }];
  });
  const alike = grouped(triggers, (trigger) => `${trigger.type} ${text.plain(trigger).slice(0, SAME)}`);
  return [...alike.values()].map((same) => candidateOf(text, same, joiner));
}

interface Trigger extends Span {
  readonly type: Event['type'];
  readonly status: EventStatus;
  readonly before: Reference | undefined;
  readonly after: Reference | undefined;
}

function opensSentence(text: SpacedText, { start }: Span): boolean {
  return text.sentenceOf(start)?.start === start;
}

/** Who is named right before and right after in the sentence, and how the happening stands. */
function around(
  text: SpacedText,
  references: SpanIndex<Reference>,
  token: Span,
): Pick<Trigger, 'status' | 'before' | 'after'> {
  const { start, end } = text.sentenceOf(token.start) ?? token;
  const near = references.overlapping({
    start: Math.max(start, token.start - REACH),
    end: Math.min(end, token.end + REACH),
  });
  const words = text.text.slice(Math.max(start, token.start - STATUS_REACH), token.start).toLowerCase();
  return {
    status: statusOf(text.language, words),
    before: near.findLast((one) => one.end <= token.start),
    after: near.find((one) => one.start >= token.end),
  };
}

const REACH = 60;
const STATUS_REACH = 40;

function statusOf({ undone, supposed, ahead }: SpacedLanguage, words: string): EventStatus {
  const holds = (list: readonly string[]): boolean => list.some((one) => ` ${words}`.includes(` ${one} `));
  if (holds(undone)) return 'cancelled';
  if (holds(supposed)) return 'hypothetical';
  return holds(ahead) ? 'planned' : 'occurred';
}

function candidateOf(text: SpacedText, triggers: readonly Trigger[], joiner: string): EventCandidate {
  const { document } = text;
  const [first] = triggers as [Trigger];
  const parties = new Map<string, Participant>();
  for (const { before, after } of triggers)
    for (const [one, role, rule] of [
      [before, 'agent', 'subject'],
      [after, 'patient', 'object'],
    ] as const)
      if (one && !parties.has(one.actor))
        parties.set(one.actor, { actor: one.actor, role, rule, confidence: UNWEIGHED });
  const sentence = text.sentenceOf(first.start) ?? first;
  const told = timesIn(layer(document, 'times'), sentence);
  const mentions = triggers.map(({ start, end }) => quote(text.text, start, end));
  const participants = [...parties.values()];
  const event = {
    ...{ type: first.type, status: first.status, time: told[0] ?? null, place: null, participants, mentions },
    ...{ rule: 'trigger-word', confidence: UNWEIGHED },
  };
  const named = triggers.flatMap(({ before }) => (before ? [{ role: 'agent' as const, reference: before }] : []));
  return {
    event: {
      id: eventId(document.article.id, event),
      label: eventLabel(document, mentions, named.slice(0, 1), joiner),
      ...event,
    },
    isParticular: participants.length > 0 && first.status !== 'hypothetical',
    evidence: [],
  };
}
