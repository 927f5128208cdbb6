/** The newsroom lexica with the look-ups that actor recognition needs. */
import { grouped } from './grouped.js';
import { type LexiconData, readLexiconData } from './lexicon-data.js';
import type { Country, Organization } from './lexicon-schema.js';
import { type LexiconMatch, NameIndex } from './name-index.js';

/** All strings are in simplified characters, as matching runs on the simplified shadow of a text. */
export interface Lexicon extends LexiconData {
  /** Names of one state only; `longestAt` gives every sense of a shared one. */
  readonly countryByName: ReadonlyMap<string, Country>;
  /** Names of one organisation only. */
  readonly organizationByName: ReadonlyMap<string, Organization>;
  /** `organizationOfBody('GB', '央行')` is 英格兰银行: one actor under both names. */
  organizationOfBody(iso: string, body: string): Organization | undefined;
  /** The states a character may stand for, the usual one first. */
  readonly countriesByAbbreviation: ReadonlyMap<string, readonly Country[]>;
  /** Suffixes and names of places, as plain strings. */
  readonly headNouns: readonly string[];
  readonly placeNames: readonly string[];
  /** The longest name that starts at the offset and is no part of an ordinary word. */
  longestAt(text: string, offset: number): LexiconMatch | undefined;
  /** `isInOrdinaryWord('沿海地区', 1, 3)` is true: there 海地 is no name. */
  isInOrdinaryWord(text: string, start: number, end: number): boolean;
}

let loaded: Lexicon | undefined;

/** The Chinese lexica, read and checked once. */
export function loadLexicon(): Lexicon {
  loaded ??= withLookUps(readLexiconData());
  return loaded;
}

function withLookUps(data: LexiconData): Lexicon {
  const index = new NameIndex(data);
  const ofBodies = new Map(
    data.organizations.flatMap((entry) => entry.bodies.map((body) => [`${entry.country}:${body}`, entry] as const)),
  );
  return {
    ...data,
    countryByName: byOwnNames(data.countries),
    organizationByName: byOwnNames(data.organizations),
    organizationOfBody: (iso, body) => ofBodies.get(`${iso}:${body}`),
    countriesByAbbreviation: byAbbreviation(data.countries),
    headNouns: data.suffixes.map(({ suffix }) => suffix),
    placeNames: data.places.flatMap(({ name, variants }) => [name, ...variants]),
    longestAt: (text, offset) => index.longestAt(text, offset),
    isInOrdinaryWord: (text, start, end) => index.isInOrdinaryWord(text, start, end),
  };
}

function byOwnNames<T extends Country | Organization>(entries: readonly T[]): Map<string, T> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.name, ...entry.variants]
        .filter((name) => !entry.shared.includes(name))
        .map((name) => [name, entry] as const),
    ),
  );
}

function byAbbreviation(countries: readonly Country[]): Map<string, Country[]> {
  const pairs = countries.flatMap((country) =>
    country.abbreviations.map((abbreviation) => ({ country, abbreviation })),
  );
  pairs.sort((a, b) => Number(b.abbreviation.usual) - Number(a.abbreviation.usual));
  const lists = grouped(pairs, ({ abbreviation }) => abbreviation.character);
  return new Map([...lists].map(([character, list]) => [character, list.map(({ country }) => country)]));
}
