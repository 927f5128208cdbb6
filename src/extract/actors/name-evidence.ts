/** What a text says for a string being the name of a person, wherever it stands. */
import { SAYING } from '../../language/cues.js';
import { appositionAt } from './apposition.js';
import { NAME_TAGS, type NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';
import { speaksNext } from './speaks-next.js';

const NAMED_BEFORE =
  /(?:名叫|名为|叫做|原名|本名|化名|姓名|男子|女子|妻子|丈夫|儿子|女儿|母亲|父亲|老人|[兄弟妹]|(?<!小)姐|之[子女])$/;
/** 当地居民邓某, 乘客邓某: one of the public. */
export const PUBLIC =
  /(?:居民|市民|村民|镇民|街坊|邻居|乘客|旅客|游客|船客|食客|顾客|租客|房客|店主|摊主|商户|商贩|小贩|住户|业主|车主|船主|货主|渔民|农民|牧民|农户|网民|网友|家长|家属|目击者|幸存者|志愿者|群众|读者|观众|球迷)/g;
const PUBLIC_BEFORE = new RegExp(`${PUBLIC.source}$`);
/** 邱某某（39岁）, 邱某某(男): a person's age or sex stands behind the name. */
const PERSONAL_AFTER = /^\s?[（(]\s?(?:\d{1,3}\s?岁?\s?[）)]|[男女左右中][，,、）)]|.{0,6}\d{1,3}岁)/;

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
  const { visible, lexicon } = source;
  const end = place + name.length;
  return (
    PERSONAL_AFTER.test(visible.slice(end, end + 16)) ||
    NAMED_BEFORE.test(visible.slice(Math.max(0, place - 3), place)) ||
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
  return token?.tag === 'PER' && token.end >= end && PUBLIC_BEFORE.test(visible.slice(Math.max(0, place - 3), place));
}

/** At how many of its places a person is meant. */
export function personPlaces(source: NameSource, name: string): number {
  return occurrences(source.visible, name).filter((place) => isPersonHere(source, name, place)).length;
}

/** A title, or one that ends so, stands right before it. */
export function isTitled(
  { visible, lexicon }: Pick<NameSource, 'lexicon' | 'visible'>,
  name: string,
  ending: RegExp = /$/,
): boolean {
  return occurrences(visible, name).some((place) => {
    const before = visible.slice(Math.max(0, place - 8), place);
    return ending.test(before) && lexicon.titles.endsWithOne(before);
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
    (/[、和与及]/.test(visible.charAt(place - 1)) && reading.tokenBefore(place - 1)?.tag === 'PER') ||
    (/[、和与及]/.test(visible.charAt(end)) && reading.tokenAt(end + 1)?.tag === 'PER')
  );
}
