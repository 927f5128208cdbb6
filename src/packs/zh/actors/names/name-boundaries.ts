/** Mends where a tagged name begins and ends, by how it recurs in the text. */
import { HAN, type NameSource, NOT_IN_NAME } from './name-source.js';
import { occurrences } from './occurrences.js';

/** A neighbour that goes with a name in at least four of five occurrences belongs to it: 特朗|普, 内|塔尼亚胡. */
export function mendBoundaries(source: NameSource, name: string): string {
  let current = withSurnameBegun(source, withMarriedSurname(source, trimTail(source, name)));
  for (let round = 0; round < 4 && current.length < 7 && !isWholeChinese(source, current); round++) {
    const right = constantNeighbour(source, current, 'right');
    const left = right === undefined ? constantNeighbour(source, current, 'left') : undefined;
    if (right === undefined && left === undefined) break;
    current = right === undefined ? `${left}${current}` : `${current}${right}`;
  }
  return current;
}

/** A surname and two characters: what follows it each time is what its bearer always does. */
function isWholeChinese({ lexicon }: NameSource, name: string): boolean {
  const isSpelled = [...name].every((character) => lexicon.names.isTransliteration(character));
  return name.length === 3 && lexicon.names.isSurname(name.charAt(0)) && !isSpelled;
}

/** 林郑月娥: the first surname of two, where it stands before the name each time. */
function withMarriedSurname({ visible, lexicon }: NameSource, name: string): string {
  const before = new Set(occurrences(visible, name).map((place) => visible.charAt(place - 1)));
  const [first = ''] = before;
  return before.size === 1 && lexicon.names.isSurname(first + name.charAt(0)) ? first + name : name;
}

/** 小|田健二: the first character of a Japanese surname, which the tagger left a word of its own. */
function withSurnameBegun({ visible, reading, lexicon }: NameSource, name: string): string {
  if (lexicon.names.japaneseSurname(name) !== undefined) return name;
  const [first = '', another] = new Set(occurrences(visible, name).map((place) => visible.charAt(place - 1)));
  const surname = lexicon.names.japaneseSurname(first + name);
  if (another !== undefined || surname?.length !== 2) return name;
  const isWord = occurrences(visible, name).every((place) => reading.tokenAt(place - 1)?.end === place);
  return isWord ? first + name : name;
}

/** 赫格塞思通 beside 赫格塞思: if a name without its last character is seen often too, the last one is not part of it. */
function trimTail({ visible, reading }: NameSource, name: string): string {
  if (name.length < 4) return name;
  const shorter = name.slice(0, -1);
  const tagged = reading.tokensOf(shorter).some(({ tag }) => tag === 'PER');
  return tagged ||
    (occurrences(visible, shorter).length > occurrences(visible, name).length && NOT_IN_NAME.has(name.slice(-1)))
    ? shorter
    : name;
}

const OTHER_WORD: ReadonlySet<string> = new Set(['TIME', 'v', 'd', 'ad', 'vd', 'c', 'p', 'm']);

/** 克里|星期六, 克里|呼吁: a word of its own begins there, however often it follows. */
function opensOtherWord(reading: NameSource['reading'], offset: number): boolean {
  const token = reading.tokenAt(offset);
  return token !== undefined && token.end - token.start >= 2 && OTHER_WORD.has(token.tag);
}

function constantNeighbour(
  { visible, lexicon, reading }: NameSource,
  name: string,
  side: 'left' | 'right',
): string | undefined {
  const places = occurrences(visible, name);
  if (places.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const place of places) {
    const character = side === 'right' ? visible.charAt(place + name.length) : visible.charAt(place - 1);
    if (side === 'right' && opensOtherWord(reading, place + name.length)) continue;
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
