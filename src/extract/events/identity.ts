/** What an event is known by: its id, and a short title from the article's own words. */
import { contentId, type Event, type Participant, type QuotedSpan, type Span } from '../../../graph/model/index.js';
import type { Document } from '../../document/document.js';

/** Whoever takes part, and where the text names them. */
export interface Named {
  readonly role: Participant['role'];
  readonly reference: Span;
}

export function eventId(
  article: string,
  { type, mentions, participants }: Pick<Event, 'type' | 'mentions' | 'participants'>,
): string {
  const [first] = mentions;
  const key = participants.map(({ actor, role }) => `${role}:${actor}`).sort();
  return contentId('event', article, type, first?.start ?? 0, first?.end ?? 0, ...key);
}

/** The parties in front of the longest trigger; `joiner` stands between two of them. */
export function eventLabel(
  { shadow, text }: Document,
  mentions: readonly QuotedSpan[],
  parties: readonly Named[],
  joiner: string,
): string {
  const longest = [...mentions].sort((a, b) => b.text.length - a.text.length || a.start - b.start)[0];
  const agents = parties.filter(
    ({ role, reference }) => role === 'agent' && shadow.slice(reference.start, reference.end).length > 1,
  );
  const named = (agents.length > 0 ? agents : parties)
    .slice(0, 2)
    .map(({ reference: { start, end } }) => text.slice(start, end));
  return `${[...new Set(named)].join(joiner)}${named.length > 0 ? ' ' : ''}${longest?.text ?? ''}`;
}
