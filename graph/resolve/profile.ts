/** What an article tells of its actors, events and statements by which they can be found again in another. */
import type { ActorKind, Extraction } from '../model/index.js';
import { nameKey } from './name-key.js';

export interface ActorProfile {
  readonly id: string;
  readonly kind: ActorKind;
  /** Its own names by `nameKey`, the one that it is listed under first; none for those who have no name. */
  readonly names: readonly string[];
}

/** Days are YYYY-MM-DD, both ends in; null where the article does not tell. */
export interface EventProfile {
  readonly id: string;
  readonly type: string;
  readonly subtype: string | null;
  /** The words that tell of it, by `nameKey`. */
  readonly triggers: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** Ids of those who take part and have a name. */
  readonly parties: readonly string[];
}

export interface StatementProfile {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
}

export interface Profile {
  readonly articleId: string;
  /** The day on which it came out. */
  readonly published: string | null;
  readonly actors: readonly ActorProfile[];
  readonly events: readonly EventProfile[];
  /** Those whose speaker has a name. */
  readonly statements: readonly StatementProfile[];
}

export function profileOf({ article, actors, events, statements }: Extraction): Profile {
  const named = actors.filter(({ unnamed }) => !unnamed);
  const isNamed = new Set(named.map(({ id }) => id));
  return {
    articleId: article.id,
    published: day(article.publishedAt ?? article.updatedAt),
    actors: named.map(({ id, kind, name, preferredName = name, names = [preferredName] }) => ({
      id,
      kind,
      names: keys([preferredName, ...names].filter((form) => form === preferredName || names.length > 0)),
    })),
    events: events.map(({ id, type, subtype = null, time, place, participants, mentions }) => ({
      id,
      type,
      subtype,
      triggers: keys(mentions.map(({ text }) => text)),
      start: day(time?.start ?? null),
      end: day(time?.end ?? time?.start ?? null),
      place: place === null ? null : nameKey(place),
      parties: unique(participants.map(({ actor }) => actor).filter((id) => isNamed.has(id))),
    })),
    statements: statements.flatMap(({ id, text, speaker }) =>
      speaker !== null && isNamed.has(speaker) ? [{ id, text, speaker }] : [],
    ),
  };
}

function day(time: string | null): string | null {
  return time?.slice(0, 10) ?? null;
}

function keys(forms: readonly string[]): string[] {
  return unique(forms.map(nameKey).filter((key) => key !== ''));
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
