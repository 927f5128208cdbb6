/** What a text says for a string being the name of a person, wherever it stands. */

import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { ends } from '../../../../extract/rules/pattern.js';
import { SAYING } from '../../../../language/cues.js';
import { PERSON_SIGNS } from '../../../../language/zh/rules/actors/person-signs.js';
import { JOINS_NAMES } from '../../../../language/zh/words/actors/names.js';
import { PUBLIC } from '../../../../language/zh/words/actors/persons.js';
import { appositionAt } from '../apposition.js';
import { speaksNext } from '../speaks-next.js';
import { NAME_TAGS, type NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';

const personal = rulebook(PERSON_SIGNS);
const isPublicBefore = ends([PUBLIC]);

/** It speaks, is addressed, counted among persons, or followed by an age: more than a title in front, which any word may have. */
export function isPersonHere(source: NameSource, name: string, place: number): boolean {
  return isNamedHere(source, name, place) || speaksNext(source.reading, place + name.length, SAYING);
}

/** It is introduced by a title, addressed, counted among persons, or followed by an age. */
export function isIntroducedHere(source: NameSource, name: string, place: number): boolean {
  const { visible, lexicon } = source;
  return isNamedHere(source, name, place) || lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place));
}

function isNamedHere(source: NameSource, name: string, place: number): boolean {
  const { visible, lexicon, reading } = source;
  const end = place + name.length;
  return (
    personal.first(placeIn(reading, { start: place, end }, { visible })) !== undefined ||
    lexicon.titles.addressAt(visible, end) !== undefined ||
    isBesideName(source, place, end) ||
    isDescribedHere(source, name, place)
  );
}

/** 邓某，一名教师，: it is described as a person; or 居民邓某: it is one of the public, and a name to the tagger. */
export function isDescribedHere(source: NameSource, name: string, place: number): boolean {
  const { visible, lexicon, reading } = source;
  const end = place + name.length;
  if (lexicon.names.hasSurname(name) && appositionAt(source, end) !== undefined) return true;
  const token = reading.tokenAt(place);
  return token?.tag === 'PER' && token.end >= end && isPublicBefore(visible, place);
}

/** At how many of its places a person is meant. */
export function personPlaces(source: NameSource, name: string): number {
  return occurrences(source.visible, name).filter((place) => isPersonHere(source, name, place)).length;
}

/** A title, or one that ends so, stands right before it. */
export function isTitled(
  { visible, lexicon }: Pick<NameSource, 'lexicon' | 'visible'>,
  name: string,
  ending = '',
): boolean {
  return occurrences(visible, name).some((place) => {
    const before = visible.slice(Math.max(0, place - 8), place);
    return before.endsWith(ending) && lexicon.titles.endsWithOne(before);
  });
}

/** How often the tagger sees a person there, perhaps with what follows, and how often just a word that names nobody. */
export function votes({ reading, visible }: Pick<NameSource, 'reading' | 'visible'>, name: string): Votes {
  const tokens = occurrences(visible, name).flatMap((place) => reading.tokenAt(place) ?? []);
  return {
    person: tokens.filter(({ tag, start, end }) => tag === 'PER' && end - start >= name.length).length,
    word: tokens.filter(({ tag, start, end }) => !NAME_TAGS.has(tag) && end - start === name.length).length,
  };
}

export interface Votes {
  readonly person: number;
  readonly word: number;
}

/** 甲、乙和丙: one of a list of names. */
function isBesideName({ visible, reading }: NameSource, place: number, end: number): boolean {
  return (
    (JOINS_NAMES.includes(visible.charAt(place - 1)) && reading.tokenBefore(place - 1)?.tag === 'PER') ||
    (JOINS_NAMES.includes(visible.charAt(end)) && reading.tokenAt(end + 1)?.tag === 'PER')
  );
}
