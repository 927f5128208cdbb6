/** The names of persons in a document: the tagger's, with their boundaries mended by how each recurs in the text. */

import { loadCues } from '../../language/cues.js';
import type { Reading } from '../reading.js';
import type { Gazetteer } from './gazetteer.js';
import { occurrences } from './occurrences.js';

const HAN = /^[\u4e00-\u9fff]$/;
const DOT = '·•・‧';
/** Characters that stand beside a name but are no part of it. */
const NOT_IN_NAME = new Set(
  '的在将曾与和对说称表指认已也则于今昨通发分回警会进行访出是了为以向就又还其并及或总等被把从到同跟因由让给这那他她它们个名位者不没有无未都均再更最前后上下中日当时所至而且但若如之去来后，。、：；「」『』“”',
);

/** Function words that no name holds, not even in its middle. */
const NEVER_IN_NAME = new Set(
  '的在将曾与和对说称表指认已也则于今昨是了为以就又还其并及或被把从到同跟因由让给这那们个位者不没有无均更最，。、：；「」『』“”',
);

export interface NameSource {
  readonly reading: Reading;
  readonly lexicon: Gazetteer;
  /** The shadow with everything outside the read regions blanked. */
  readonly visible: string;
}

/** Names without duplicates, longest first. */
export function personNames(source: NameSource): string[] {
  const names = new Set<string>();
  for (const name of taggedNames(source)) {
    const mended = mendBoundaries(source, name);
    if (isPlausible(source, mended)) names.add(mended);
  }
  for (const name of [...dottedNames(source), ...titledNames(source), ...glossedNames(source)]) {
    if (isPlausible(source, name)) names.add(name);
  }
  return dropParts(source, [...dropShortForms(source, names)]).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function taggedNames({ reading }: NameSource): string[] {
  return reading.tokens
    .filter((token) => token.tag === 'PER')
    .map((token) => reading.word(token))
    .filter((word) => word.length >= 2 && [...word].every((character) => HAN.test(character)));
}

/** A neighbour that goes with a name in at least four of five occurrences belongs to it: 特朗|普, 内|塔尼亚胡. */
function mendBoundaries(source: NameSource, name: string): string {
  let current = withMarriedSurname(source, trimTail(source, name));
  for (let round = 0; round < 4 && current.length < 7; round++) {
    const right = constantNeighbour(source, current, 'right');
    const left = right === undefined ? constantNeighbour(source, current, 'left') : undefined;
    if (right === undefined && left === undefined) break;
    current = right === undefined ? `${left}${current}` : `${current}${right}`;
  }
  return current;
}

/** 林郑月娥: the first surname of two, where it stands before the name each time. */
function withMarriedSurname({ visible, lexicon }: NameSource, name: string): string {
  const before = new Set(occurrences(visible, name).map((place) => visible.charAt(place - 1)));
  const [first = ''] = before;
  return before.size === 1 && lexicon.names.isSurname(first + name.charAt(0)) ? first + name : name;
}

/** 赫格塞思通 beside 赫格塞思: if a name without its last character is seen often too, the last one is not part of it. */
function trimTail({ visible, reading }: NameSource, name: string): string {
  if (name.length < 4) return name;
  const shorter = name.slice(0, -1);
  const tagged = reading.tokens.some((token) => token.tag === 'PER' && reading.word(token) === shorter);
  return tagged ||
    (occurrences(visible, shorter).length > occurrences(visible, name).length && NOT_IN_NAME.has(name.slice(-1)))
    ? shorter
    : name;
}

function constantNeighbour({ visible, lexicon }: NameSource, name: string, side: 'left' | 'right'): string | undefined {
  const places = occurrences(visible, name);
  if (places.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const place of places) {
    const character = side === 'right' ? visible.charAt(place + name.length) : visible.charAt(place - 1);
    if (HAN.test(character) && !NOT_IN_NAME.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] < 0.8 * places.length) return undefined;
  if (
    side === 'left' &&
    places.some((place) => lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place)))
  )
    return undefined;
  return best[0];
}

/** Transliterated names with a dot: 迈克尔·斯帕弗. */
function dottedNames({ visible, lexicon, reading }: NameSource): string[] {
  const names: string[] = [];
  const pattern = new RegExp(`([\\u4e00-\\u9fff]{1,7})((?:[${DOT}][\\u4e00-\\u9fff]{1,8})+)`, 'g');
  for (const match of visible.matchAll(pattern)) {
    const [, first = '', rest = ''] = match;
    const firstStart = leftPart(reading, lexicon, first, match.index);
    const parts = rest.slice(1).split(new RegExp(`[${DOT}]`));
    const last = parts.pop() ?? '';
    const tail = rightPart({ lexicon, reading }, last, match.index + first.length + rest.length - last.length);
    if (firstStart === '' || tail.length < 1) continue;
    names.push(
      visible.slice(
        match.index + first.length - firstStart.length,
        match.index + first.length + rest.length - last.length + tail.length,
      ),
    );
  }
  return names;
}

function leftPart(reading: Reading, lexicon: Gazetteer, part: string, offset: number): string {
  let start = part.length;
  while (start > 0 && lexicon.names.isTransliteration(part.charAt(start - 1))) start -= 1;
  for (let i = start; i < part.length; i++) {
    if (reading.tokenAt(offset + i) !== undefined) return lexicon.titles.strip(part.slice(i));
  }
  return lexicon.titles.strip(part.slice(start));
}

/** The last part ends with a word of the tagger: 范登堡 is whole, 哈桑|本周 is cut. */
function rightPart(
  { lexicon, reading }: Pick<NameSource, 'lexicon' | 'reading'>,
  part: string,
  offset: number,
): string {
  let run = 0;
  while (run < part.length && lexicon.names.isTransliteration(part.charAt(run))) run += 1;
  const longer = [run + 1, run + 2].find(
    (end) =>
      end <= part.length &&
      reading.tokenBefore(offset + run) === undefined &&
      reading.tokenBefore(offset + end)?.tag === 'PER',
  );
  if (longer) return part.slice(0, longer);
  for (let end = run; end >= 2; end--) if (reading.tokenBefore(offset + end)) return part.slice(0, end);
  return part.slice(0, run);
}

/** A string after a title that comes back: 防卫相小泉进次郎 twice gives the name the tagger cut. */
function titledNames({ visible, lexicon, reading }: NameSource): string[] {
  const names: string[] = [];
  for (const { end } of lexicon.titles.in(visible)) {
    const following = /^[\u4e00-\u9fff]{2,6}/.exec(visible.slice(end, end + 6))?.[0] ?? '';
    const name = recurring(visible, following) || foreignAfterTitle({ lexicon, visible, reading }, end);
    if (name.length >= 2 && reading.tokenAt(end) !== undefined) names.push(name);
  }
  return names;
}

/** 总统奥恩说: characters of transliteration between a title and a verb, a time or a stop. */
function foreignAfterTitle({ visible, lexicon, reading }: NameSource, start: number): string {
  let end = start;
  while (end - start < 6 && lexicon.names.isTransliteration(visible.charAt(end))) end += 1;
  for (; end - start >= 2; end--) {
    const next = reading.tokenAt(end);
    if (next && ['v', 'd', 'TIME', 'w', 'c', 'p'].includes(next.tag) && next.start === end)
      return visible.slice(start, end);
  }
  return '';
}

function recurring(visible: string, following: string): string {
  for (let length = following.length; length >= 3; length--) {
    const name = following.slice(0, length);
    if ([...name].some((character) => NEVER_IN_NAME.has(character))) continue;
    const places = occurrences(visible, name);
    if (
      places.length >= 2 &&
      (NOT_IN_NAME.has(following.charAt(length)) ||
        new Set(places.map((place) => visible.charAt(place + length))).size >= 2)
    ) {
      return name;
    }
  }
  return '';
}

/** Han characters before a bracketed Latin name: 戴斯卓（Robert Destro）. */
function glossedNames({ visible, lexicon, reading }: NameSource): string[] {
  const names: string[] = [];
  for (const match of visible.matchAll(
    /([\u4e00-\u9fff]{2,8})\s?[（(]\s?[A-Z][A-Za-z'’.-]+(?:[\s-][A-Za-z'’.-]+){1,3}\s?[)）]/g,
  )) {
    const [, before = ''] = match;
    const token = reading.tokenBefore(match.index + before.length);
    const tail = rightmostTransliteration(lexicon, before);
    const name = token?.tag === 'PER' && reading.word(token).length >= tail.length ? reading.word(token) : tail;
    if (name.length >= 2 && !lexicon.isBody(name) && token?.tag !== 'ORG') names.push(name);
  }
  return names;
}

function rightmostTransliteration(lexicon: Gazetteer, text: string): string {
  let start = text.length;
  while (start > 0 && lexicon.names.isTransliteration(text.charAt(start - 1))) start -= 1;
  return lexicon.titles.strip(text.slice(start));
}

function isPlausible({ lexicon, visible, reading }: NameSource, name: string): boolean {
  if (name.length < 2 || name.length > 16 || lexicon.isKnownOther(name) || loadCues().index.has(name)) return false;
  if ((lexicon.titles.endsWithOne(name) && name.length <= 4) || /[月日年时今昨]$/.test(name)) return false;
  if ([...name].some((character) => '的了说称与和，。「」'.includes(character))) return false;
  if (isRatherPlace({ reading }, name) || runsIntoCue(visible, name)) return false;
  const isForeign = [...name].every(
    (character) => lexicon.names.isTransliteration(character) || DOT.includes(character),
  );
  if (isForeign || name.length > 3 || (name.length === 3 && lexicon.names.hasSurname(name))) return true;
  return (
    (name.length === 3 || lexicon.names.hasSurname(name)) &&
    (occurrences(visible, name).length >= 2 || isIntroduced({ lexicon, visible, reading }, name))
  );
}

/** 简供 in 简供称: the last character is the first of a verb of speech. */
function runsIntoCue(visible: string, name: string): boolean {
  const places = occurrences(visible, name);
  const isCue = (place: number): boolean => (loadCues().index.at(visible, place + name.length - 1)?.length ?? 0) > 1;
  return name.length < 4 && places.length > 0 && places.every(isCue);
}

/** The tagger takes it for a place more often than for a person. */
function isRatherPlace({ reading }: Pick<NameSource, 'reading'>, name: string): boolean {
  const tags = reading.tokens.filter((token) => reading.word(token) === name).map(({ tag }) => tag);
  return tags.filter((tag) => tag === 'LOC').length > tags.filter((tag) => tag === 'PER').length;
}

/** A title stands before it, or it speaks or acts right after. */
function isIntroduced({ visible, lexicon, reading }: NameSource, name: string): boolean {
  return occurrences(visible, name).some((place) => {
    const next = reading.tokenAt(place + name.length);
    return (
      lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place)) ||
      (next !== undefined && ['v', 'd', 'p', 'TIME'].includes(next.tag))
    );
  });
}

/** 罗哈斯 beside 卡米拉·罗哈斯, 小泉 beside 小泉进次郎: a short form of a longer name is not another person. */
function dropShortForms({ lexicon }: NameSource, names: ReadonlySet<string>): string[] {
  const short = new Set([...names].flatMap((name) => shortForms(name, lexicon)));
  return [...names].filter((name) => !short.has(name));
}

/** The parts a longer name goes by alone: the last and first part of a dotted name, a surname of two characters. */
export function shortForms(name: string, lexicon: Gazetteer): string[] {
  const parts = name.split(/[·•・‧]/);
  if (parts.length > 1) return [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part.length >= 2);
  const surname = lexicon.names.japaneseSurname(name) ?? (name.length >= 4 ? name.slice(0, 2) : undefined);
  return surname && surname.length >= 2 && surname.length < name.length ? [surname] : [];
}

/** A name that occurs nearly always inside a longer one is a part of it. */
function dropParts({ visible }: NameSource, names: readonly string[]): string[] {
  return names.filter((name) => {
    const total = occurrences(visible, name).length;
    return !names.some(
      (longer) => longer !== name && longer.includes(name) && occurrences(visible, longer).length >= 0.8 * total,
    );
  });
}
