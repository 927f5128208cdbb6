/** Events that the trained encoder sees where no rule does: a trigger with its likeliest type and status, and nothing else decided yet. */
import { type Event, type EventStatus, type QuotedSpan, quote } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import type { EncodedTrigger } from '../../document/encoded.js';
import { UNWEIGHED } from '../confidence/confidence.js';
import type { Proposing } from '../pack.js';
import { SpanIndex } from '../span-index.js';
import { eventId, eventLabel } from './identity.js';

/** Mean chance of its tags from which a trigger is proposed. */
const LEAST = 0.35;
const LONGEST = 12;

/** The rules' events, with every further mention that the encoder sees of them, and the encoder's own after them. */
export function withLearnedEvents(
  document: Document,
  ruled: readonly Event[],
  { breadth, joiner }: Pick<Proposing, 'breadth' | 'joiner'>,
): Event[] {
  const { encoded } = document.layers;
  if (!encoded) return [...ruled];
  const known = new SpanIndex(ruled.flatMap(({ mentions }) => mentions));
  const captions = new SpanIndex(layer(document, 'regions').filter(({ kind }) => kind === 'caption'));
  const isFree = (trigger: EncodedTrigger): boolean =>
    trigger.score >= LEAST &&
    trigger.end - trigger.start <= LONGEST * breadth &&
    known.overlapping(trigger).length === 0 &&
    captions.overlapping(trigger).length === 0;
  const groups = new Map<string, EncodedTrigger[]>();
  for (const trigger of encoded.triggers.filter(isFree)) {
    const key = `${trigger.type} ${document.shadow.slice(trigger.start, trigger.end)}`;
    const group = groups.get(key);
    if (group) group.push(trigger);
    else groups.set(key, [trigger]);
  }
  const kept = ruled.map((event) => {
    const more = [...new Set(event.mentions.map((mention) => keyOf(document, event, mention)))].flatMap((key) => {
      const group = groups.get(key) ?? [];
      groups.delete(key);
      return group;
    });
    return more.length === 0 ? event : { ...event, mentions: inOrder([...event.mentions, ...quoted(document, more)]) };
  });
  return [...kept, ...[...groups.values()].map((triggers) => eventOf(document, triggers, joiner))];
}

function keyOf({ shadow }: Document, { type }: Event, { start, end }: QuotedSpan): string {
  return `${type} ${shadow.slice(start, end)}`;
}

function eventOf(document: Document, triggers: readonly EncodedTrigger[], joiner: string): Event {
  const best = triggers.reduce((top, one) => (one.score > top.score ? one : top));
  const mentions = inOrder(quoted(document, triggers));
  const event = {
    ...{ type: best.type, status: likeliest(best), time: null, place: null, participants: [], mentions },
    ...{ rule: 'learned-event', confidence: UNWEIGHED },
  };
  return { id: eventId(document.article.id, event), label: eventLabel(document, mentions, [], joiner), ...event };
}

function likeliest({ statuses }: EncodedTrigger): EventStatus {
  return [...statuses].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function quoted({ text }: Document, triggers: readonly EncodedTrigger[]): QuotedSpan[] {
  return triggers.map(({ start, end }) => quote(text, start, end));
}

function inOrder(mentions: readonly QuotedSpan[]): QuotedSpan[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
