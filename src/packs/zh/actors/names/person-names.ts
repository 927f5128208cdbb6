/** The names of persons in a document: the tagger's, with their boundaries mended by how each recurs in the text. */
import type { Span } from '../../../../../graph/model/index.js';
import type { Reading } from '../../../../extract/reading.js';
import { ends } from '../../../../extract/rules/pattern.js';
import { loadCues } from '../../../../language/cues.js';
import { grouped } from '../../../../language/grouped.js';
import { knownSpellings } from '../../../../language/transliterations.js';
import { ENDS_JAPANESE_NAME } from '../../../../language/zh/words/actors/names.js';
import { RELATIVE_BEFORE_NAME } from '../../../../language/zh/words/actors/persons.js';
import type { Gazetteer } from '../candidates/gazetteer.js';
import { mendBoundaries } from './name-boundaries.js';
import { withoutGlue } from './name-glue.js';
import { DOT, HAN, type NameSource, NEVER_IN_NAME, NOT_IN_NAME } from './name-source.js';
import { occurrences } from './occurrences.js';
import { isPlausible } from './plausible-name.js';
import { withoutSurnamesAlone } from './surname-alone.js';
import { unseenNames } from './unseen-names.js';

/** Names without duplicates, longest first. */
export function personNames(source: NameSource): string[] {
  const names = new Set<string>();
  for (const name of new Set(taggedNames(source))) {
    const mended = withoutGlue(source, mendBoundaries(source, name));
    if (isPlausible(source, mended)) names.add(mended);
  }
  for (const name of spelledNames(source)) names.add(name);
  for (const name of new Set([
    ...dottedNames(source),
    ...titledNames(source),
    ...glossedNames(source),
    ...unseenNames(source),
  ])) {
    const mended = withoutGlue(source, name);
    if (isPlausible(source, mended)) names.add(mended);
  }
  return dropParts(source, withoutSurnamesAlone(source, dropShortForms(source, names))).sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}

function taggedNames(source: NameSource): string[] {
  const { reading } = source;
  return reading.tokens
    .filter((token) => token.tag === 'PER')
    .map((token) => withGivenEnd(source, withoutTitleEnd(source, token), token.end))
    .filter((word) => word.length >= 2 && [...word].every((character) => HAN.test(character)));
}

/** Names that every desk knows, where a title, a verb or the tagger says that a person is meant. */
function spelledNames({ visible, reading, lexicon }: NameSource): string[] {
  return [
    ...new Set(
      knownSpellings()
        .in(visible)
        .flatMap(({ start, end }) => {
          const next = reading.tokenAt(end);
          const isNamed =
            lexicon.titles.endsWithOne(visible.slice(Math.max(0, start - 8), start)) ||
            reading.tokenAt(start)?.tag === 'PER' ||
            (end - start >= 3 && next !== undefined && ['v', 'd', 'p', 'TIME', 'c', 'w'].includes(next.tag));
          return isNamed &&
            ![DOT, '·'].some((dot) => dot.includes(visible.charAt(start - 1)) && visible.charAt(start - 1) !== '')
            ? [visible.slice(start, end)]
            : [];
        }),
    ),
  ];
}

/** 宫本健|一说: the tagger gave the last character of a Japanese given name to the verb. */
function withGivenEnd({ visible, lexicon }: NameSource, name: string, end: number): string {
  const rest = visible.charAt(end);
  return ENDS_JAPANESE_NAME.includes(rest) &&
    loadCues().speechAt(visible, end + 1) &&
    name.length === 3 &&
    lexicon.names.japaneseSurname(name) !== undefined
    ? name + rest
    : name;
}

/** 总|理梅某: the tagger gave the last character of a title to the name. */
function withoutTitleEnd({ reading, lexicon, visible }: NameSource, token: Span): string {
  const word = reading.word(token);
  const before = visible.slice(Math.max(0, token.start - 5), token.start + 1);
  return word.length >= 3 &&
    !lexicon.titles.endsWithOne(before.slice(0, -1)) &&
    lexicon.titles.endsWithOne(before) &&
    !lexicon.names.hasSurname(word)
    ? word.slice(1)
    : word;
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
  const dot = offset + part.length;
  const tagged = reading.tokenAcross(dot) ?? reading.tokenBefore(dot);
  if (tagged?.tag === 'PER' && tagged.start >= offset && tagged.start < dot) {
    const word = reading.shadow.slice(tagged.start, dot);
    if (word.length >= 2) return lexicon.titles.strip(word);
  }
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
  const known = new Map<string, string>();
  for (const { end } of lexicon.titles.in(visible)) {
    const following = /^[\u4e00-\u9fff]{2,6}/.exec(visible.slice(end, end + 6))?.[0] ?? '';
    const again = known.get(following) ?? recurring(visible, following);
    known.set(following, again);
    // Where the tagger sees a whole name, it is not longer than that.
    const tagged = reading.tokenAt(end);
    if (tagged?.tag === 'PER' && tagged.end - tagged.start >= 3) continue;
    const name = again || foreignAfterTitle({ lexicon, visible, reading }, end);
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

/** A Latin name has more than one part, with spaces or a hyphen between them. */
const GLOSSED =
  /([\u4e00-\u9fff]{2,8})\s?[（(]\s?[A-Z](?:[A-Za-z'’.-]+(?:\s[A-Za-z'’.-]+){1,3}|[A-Za-z'’.-][A-Za-z'’.]*-[A-Za-z'’.-]+)\s?[)），,、;；/]/g;

/** Han characters before a bracketed Latin name: 戴斯卓（Robert Destro）. */
function glossedNames({ visible, lexicon, reading }: NameSource): string[] {
  const names: string[] = [];
  for (const match of visible.matchAll(GLOSSED)) {
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

/** 罗哈斯 beside 卡米拉·罗哈斯, 小泉 beside 小泉进次郎: a short form of a longer name is not another person. */
function dropShortForms({ lexicon, visible }: NameSource, names: ReadonlySet<string>): string[] {
  const short = new Set([...names].flatMap((name) => shortForms(name, lexicon, visible)));
  return [...names].filter((name) => !short.has(name));
}

const isRelativeBefore = ends([RELATIVE_BEFORE_NAME]);

/** 第一夫人某·某: who is introduced as another's relative leaves the family name to that one. */
function isKin(visible: string, name: string): boolean {
  return occurrences(visible, name).some((place) => isRelativeBefore(visible, place));
}

/** The parts a longer name goes by alone: the last and first part of a dotted name, a surname of two characters. */
export function shortForms(name: string, lexicon: Gazetteer, visible: string): string[] {
  const parts = name.split(/[·•・‧]/);
  if (parts.length > 1 && isKin(visible, name)) return [parts[0] ?? ''].filter((part) => part.length >= 2);
  if (parts.length > 1) return [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part.length >= 2);
  const surname = lexicon.names.japaneseSurname(name) ?? (name.length >= 4 ? name.slice(0, 2) : undefined);
  return surname && surname.length >= 2 && surname.length < name.length ? [surname] : [];
}

/** A name that occurs nearly always inside a longer one is a part of it. */
function dropParts({ visible }: NameSource, names: readonly string[]): string[] {
  const wholes = grouped(
    names.flatMap((whole) => partsOf(whole).map((part) => ({ part, whole }))),
    ({ part }) => part,
  );
  return names.filter((name) => {
    const total = occurrences(visible, name).length;
    return !wholes.get(name)?.some(({ whole }) => occurrences(visible, whole).length >= 0.8 * total);
  });
}

/** Every shorter stretch of the name that may be a name itself. */
function partsOf(name: string): string[] {
  const found = new Set<string>();
  for (let start = 0; start < name.length; start++)
    for (let end = start + 2; end <= name.length; end++) found.add(name.slice(start, end));
  found.delete(name);
  return [...found];
}
