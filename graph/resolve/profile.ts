/** What an article tells of its actors, events and statements by which they can be found again in another. */
import type { ActorKind, Extraction } from '../model/index.js';
import { compare } from '../model/order.js';
import type { ActorProfile, EventProfile, Profile } from '../model/profile.js';
import { nameKey } from './name-key.js';

/** An article is mainly about so many people and bodies at most: those whom it mentions most. */
const MAIN = 6;
/** Fewer characters are an initial, or a surname of too many. */
const SURNAME = 3;
const MAY_BE_MAIN: ReadonlySet<ActorKind> = new Set(['person', 'organization']);

export function profileOf({ article, actors, events, statements }: Extraction): Profile {
  const named = actors.filter(({ unnamed }) => !unnamed);
  const hasName = new Set(named.map(({ id }) => id));
  return {
    articleId: article.id,
    published: day(article.publishedAt ?? article.updatedAt),
    actors: named.map(actorProfile),
    main: named
      .filter(({ kind }) => MAY_BE_MAIN.has(kind))
      .sort((a, b) => b.mentions.length - a.mentions.length || compare(a.id, b.id))
      .slice(0, MAIN)
      .map(({ id }) => id),
    events: events.map((event) => eventProfile(event, hasName)),
    statements: statements.flatMap(({ id, start, end, text, speaker }) =>
      speaker !== null && hasName.has(speaker) ? [{ id, start, end, text, speaker }] : [],
    ),
  };
}

/** In records that do not tell own names apart, only the name that it goes by is one. */
function actorProfile({ id, kind, name, preferredName = name, names }: Extraction['actors'][number]): ActorProfile {
  const own = names === undefined ? [preferredName] : names;
  const surnames = kind === 'person' ? own.flatMap(surnameOf) : [];
  return { id, kind, names: own.length === 0 ? [] : keys([preferredName, ...own, ...surnames]) };
}

/** The last part of a name in parts: Rojas of Camila Rojas, 罗哈斯 of 卡米拉·罗哈斯. */
function surnameOf(name: string): string[] {
  const [last, ...others] = name.split(/[\s·•・‧．]+/).reverse();
  return last !== undefined && others.length > 0 && last.length >= SURNAME ? [last] : [];
}

function eventProfile(event: Extraction['events'][number], hasName: ReadonlySet<string>): EventProfile {
  const { id, type, subtype = null, time, place, participants, mentions } = event;
  return {
    id,
    kind: subtype ?? type,
    triggers: keys(mentions.map(({ text }) => text)),
    start: day(time?.start ?? null),
    end: day(time?.end ?? time?.start ?? null),
    place: place === null ? null : nameKey(place),
    parties: unique(participants.map(({ actor }) => actor).filter((actor) => hasName.has(actor))),
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
