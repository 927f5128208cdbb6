/** Finds nodes by any part of their words or names in either script, and Chinese names by their sound too. */
import type { SearchGroup, SearchHit, SearchResult } from '../model/api/api-search.js';
import type { NodeLabel } from '../model/node.js';
import { SEARCH_KINDS, type SearchKind } from '../model/search-kinds.js';
import { fold } from './fold.js';
import type { SearchRow } from './row.js';
import { matchSound, parseSound, type Sound, spokenQuery } from './sound.js';

/** At most `limit` hits of each kind, the closest first. */
export type Search = (query: string, limit: number) => SearchResult;

const KINDS: Readonly<Record<NodeLabel, SearchKind>> = {
  Actor: 'actors',
  Statement: 'statements',
  Event: 'events',
  Place: 'places',
  Article: 'articles',
};

interface Entry {
  readonly row: SearchRow;
  /** The caption and then the others, as they are written and as they are compared. */
  readonly texts: readonly string[];
  readonly folded: readonly string[];
  readonly sounds: readonly (Sound | undefined)[];
}

interface Match {
  readonly entry: Entry;
  /** Which of its texts. */
  readonly at: number;
  readonly by: SearchHit['by'];
  /** The smaller, the closer. */
  readonly distance: number;
}

interface Wanted {
  readonly whole: string;
  readonly words: readonly string[];
  readonly spoken: string | undefined;
}

/** Equally close hits are in the order of the rows. */
export function createSearch(rows: Iterable<SearchRow>): Search {
  const entries = Array.from(rows, toEntry);
  return (query, limit) => {
    const whole = fold(query.trim());
    if (whole === '') return { query, groups: [], total: 0 };
    const words = whole.split(/\s+/);
    const wanted: Wanted = { whole, words, spoken: spokenQuery(whole) };
    const found = entries.flatMap((entry) => match(entry, wanted) ?? []);
    return { query, groups: grouped(found, limit), total: found.length };
  };
}

function toEntry(row: SearchRow): Entry {
  const texts = [row.caption, ...row.others];
  return { row, texts, folded: texts.map(fold), sounds: row.sounds.map(parseSound) };
}

function match(entry: Entry, wanted: Wanted): Match | undefined {
  return byWords(entry, wanted) ?? bySound(entry, wanted) ?? byAllWords(entry, wanted);
}

/** Exactly, from the beginning, or inside; its caption before any other name in each of these. */
function byWords(entry: Entry, { whole }: Wanted): Match | undefined {
  let best: Match | undefined;
  entry.folded.forEach((text, at) => {
    const place = text.indexOf(whole);
    if (place < 0) return;
    const closeness = text.length === whole.length ? 0 : place === 0 ? 2 : 4;
    const distance = closeness + (at === 0 ? 0 : 1);
    if (best === undefined || distance < best.distance) best = { entry, at, by: 'words', distance };
  });
  return best;
}

function bySound(entry: Entry, { spoken }: Wanted): Match | undefined {
  if (spoken === undefined) return undefined;
  let best: Match | undefined;
  entry.sounds.forEach((sound, at) => {
    const found = sound && matchSound(sound, spoken);
    if (!found) return;
    const distance = 6 + 2 * found.distance + (found.by === 'pinyin' ? 0 : 1);
    if (best === undefined || distance < best.distance) best = { entry, at, by: found.by, distance };
  });
  return best;
}

/** Each word somewhere: 海明 会谈. */
function byAllWords(entry: Entry, { words }: Wanted): Match | undefined {
  if (words.length < 2) return undefined;
  const places = words.map((word) => entry.folded.findIndex((text) => text.includes(word)));
  const first = places.find((at) => at > 0) ?? 0;
  return places.includes(-1) ? undefined : { entry, at: first, by: 'words', distance: 12 };
}

function grouped(found: readonly Match[], limit: number): SearchGroup[] {
  const groups = new Map<SearchKind, Match[]>(SEARCH_KINDS.map((kind) => [kind, []]));
  for (const match of found) groups.get(KINDS[match.entry.row.label])?.push(match);
  return [...groups].flatMap(([kind, matches]) => {
    if (matches.length === 0) return [];
    const hits = matches
      .sort((a, b) => a.distance - b.distance)
      .slice(0, limit)
      .map(toHit);
    return [{ kind, hits, shown: hits.length, total: matches.length }];
  });
}

function toHit({ entry: { row, texts }, at, by }: Match): SearchHit {
  const { id, label, caption, detail } = row;
  return { id, label, caption, matched: texts[at] ?? caption, by, alias: at > 0, detail };
}
