/** Names that the tagger did not see as names: a surname and a given name after a title, or among names in a list. */
import type { Span } from '../../../../../graph/model/index.js';
import { begins, ends, expression } from '../../../../extract/rules/pattern.js';
import { FIGURE_OF_PERSON, FIRST_OF_LIST, ITEM_END } from '../../../../language/zh/rules/actors/person-names.js';
import { ENDS_NO_GIVEN_NAME } from '../../../../language/zh/words/actors/names.js';
import { PUBLIC } from '../../../../language/zh/words/actors/persons.js';
import { appositionAt } from '../apposition.js';
import { speaksNext } from '../speaks-next.js';
import { NAME_TAGS, type NameSource, NEVER_IN_NAME } from './name-source.js';

/** What may follow a name that is a subject. */
const AFTER: ReadonlySet<string> = new Set(['v', 'd', 'TIME', 'p', 'c', 'w', 'm', 'ad', 'vd']);
/** What the pieces of a name are never taken for. */
const NO_PIECE: ReadonlySet<string> = new Set(['TIME', 'm', 'p', 'u', 'r', 'c', 'w', 'q']);
const endsNoName = ends([ENDS_NO_GIVEN_NAME]);
const oneOfPublic = expression([PUBLIC], 'g');
const isItemEnd = begins(ITEM_END);
const figureBefore = expression(FIGURE_OF_PERSON);
const firstOfList = expression(FIRST_OF_LIST);

export function unseenNames(source: NameSource): string[] {
  return [...new Set([...afterTitles(source), ...ofThePublic(source), ...described(source), ...inLists(source)])];
}

/** 社协干事区可欣则说, 外务大臣西园寺孝昨天表示. */
function afterTitles(source: NameSource): string[] {
  const { visible, lexicon, reading } = source;
  return lexicon.titles.in(visible).flatMap(({ start, end }) => {
    if (end - start < 2 || reading.tokenAt(end)?.tag === 'PER') return [];
    return nameFrom(source, end, (to) => AFTER.has(reading.tokenAt(to)?.tag ?? '')) ?? [];
  });
}

/** 居民区可欣说, 店主区可欣，一名…: one of the public who speaks, or is described. */
function ofThePublic(source: NameSource): string[] {
  const { visible, reading } = source;
  return [...visible.matchAll(oneOfPublic)].flatMap(({ index, 0: word }) => {
    const start = index + word.length;
    const isEnd = (to: number): boolean => speaksNext(reading, to) || appositionAt(source, to) !== undefined;
    return nameFrom(source, start, isEnd) ?? [];
  });
}

const AT_HEAD = /(?<=^|[\n。！？”」])[\u4e00-\u9fff]{2,4}(?=，)/g;

/** 区可欣，一名小学教师，: at the head of its sentence. */
function described(source: NameSource): string[] {
  return [...source.visible.matchAll(AT_HEAD)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    if (appositionAt(source, end) === undefined) return [];
    return nameFrom(source, index, (to) => to === end) ?? nounAsName(source, { start: index, end }) ?? [];
  });
}

/** 高峰，一名船长，: a noun with the look of a name is one, for only a person is described so. */
function nounAsName({ visible, reading, lexicon }: NameSource, { start, end }: Span): string | undefined {
  const words = visible.slice(start, end);
  const token = reading.tokenAt(start);
  const isNoun = token?.end === end && token.tag === 'n' && words.length <= 3;
  return isNoun && lexicon.names.hasSurname(words) && !endsNoName(words, words.length) ? words : undefined;
}

/** 丁学忠、涂权吉、卢县一: what stands between names in a list and begins with a surname. */
function inLists(source: NameSource): string[] {
  const { visible, reading } = source;
  const found: string[] = [];
  for (const { index } of visible.matchAll(/、/g)) {
    const start = index + 1;
    if (!followsName(source, index) && !beforeName(source, start)) continue;
    const name = nameFrom(source, start, (to) => isItemEnd(visible, to));
    if (name) found.push(name);
    const first = nameBefore(source, index);
    if (first && reading.tokenAt(start)?.tag === 'PER') found.push(first);
  }
  return found;
}

/** A name of the tagger stands before the mark, perhaps with a figure: 丁学忠22.7%. */
function followsName({ visible, reading }: NameSource, mark: number): boolean {
  const figure = figureBefore.exec(visible.slice(Math.max(0, mark - 8), mark))?.[0].length ?? 0;
  return reading.tokenBefore(mark - figure)?.tag === 'PER';
}

/** The item from the offset is followed by a mark and a name of the tagger. */
function beforeName({ visible, reading }: NameSource, start: number): boolean {
  const length = /^[\u4e00-\u9fff]{2,4}(?=、)/.exec(visible.slice(start, start + 5))?.[0].length ?? 0;
  return length > 0 && reading.tokenAt(start + length + 1)?.tag === 'PER';
}

/** 包括（左起）曾健成、: the first item of a list, after a mark or a verb of holding. */
function nameBefore(source: NameSource, mark: number): string | undefined {
  const lead = firstOfList.exec(source.visible.slice(Math.max(0, mark - 10), mark))?.groups?.name;
  return lead === undefined ? undefined : nameFrom(source, mark - lead.length, (to) => to === mark);
}

/** The longest surname and given name from the offset on that ends where `ends` says a name may. */
function nameFrom(source: NameSource, start: number, ends: (to: number) => boolean): string | undefined {
  const { visible, lexicon } = source;
  const surname = surnameLength(source, start);
  if (surname === 0) return undefined;
  const longest = lexicon.names.japaneseSurname(visible.slice(start, start + 5)) ? surname + 3 : surname + 2;
  for (let length = longest; length > surname; length--) {
    const name = visible.slice(start, start + length);
    if (!/^[\u4e00-\u9fff]+$/.test(name) || endsNoName(name, name.length)) continue;
    if ([...name.slice(1)].some((character) => NEVER_IN_NAME.has(character))) continue;
    if (ends(start + length) && looksLikeName(source, start, start + length)) return name;
  }
  return undefined;
}

function surnameLength({ visible, lexicon }: NameSource, start: number): number {
  const words = visible.slice(start, start + 5);
  const japanese = lexicon.names.japaneseSurname(words);
  if (japanese) return japanese.length;
  if (lexicon.names.isSurname(words.slice(0, 2))) return 2;
  return lexicon.names.isSurname(words.charAt(0)) ? 1 : 0;
}

/** Whole words of the tagger make it up, none of which is a number or a particle, and it is no one word of the language. */
function looksLikeName({ reading, lexicon, visible }: NameSource, start: number, end: number): boolean {
  const tokens = reading.tokensIn({ start, end });
  const isWhole = tokens[0]?.start === start && tokens.at(-1)?.end === end;
  if (!isWhole || tokens.some(({ tag }) => NO_PIECE.has(tag))) return false;
  if (lexicon.isKnownOther(visible.slice(start, end))) return false;
  return tokens.length > 1
    ? tokens.some((token) => token.end - token.start === 1)
    : NAME_TAGS.has(tokens[0]?.tag ?? '');
}
