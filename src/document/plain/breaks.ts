/** Line breaks that only type-setting put into a sentence: a paragraph wrapped at some column, or a line for each clause. */
import type { Edit } from './edited-text.js';
import { columns, type SetLine, setLines } from './lines.js';

/** Two lines without an empty one between them. */
interface Neighbours {
  readonly line: SetLine;
  readonly next: SetLine;
}

const HAN = /\p{Script=Han}/u;
/** What never begins a line of its own. */
const GOES_ON = /^[，。、；：！？”’」』）]/;
const PAUSES = /[，、,]$/;
const SENTENCE_END = /[。！？!?…；;：:.｡](?:[”’」』）)】"']|\s)*$/;
/** Markup, bullets and numbers of a list begin something new. */
const BEGINS_ANEW = /^(?:[#>*<|•·●■◆▲△○—-]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、](?!\d))/u;
const INNER_MARK = /[，。；、]/;

/** The breaks that are no breaks; `starts` are places known to begin a line. */
export function breakEdits(text: string, starts: ReadonlySet<number>): Edit[] {
  const lines = setLines(text);
  const pairs = lines.flatMap((line, index): Neighbours[] => {
    const next = lines[index + 1];
    return next && !starts.has(next.start) && HAN.test(line.words) && !BEGINS_ANEW.test(next.words)
      ? [{ line, next }]
      : [];
  });
  const width = wrapWidth(lines, pairs);
  return pairs
    .filter((pair) => isClauseBreak(pair) || isWrapped(pair, width))
    .map(({ line, next }) => ({
      start: line.end,
      end: next.start,
      words: /[\w,.;:!?)]$/.test(line.words) && /^[\w(]/.test(next.words) ? ' ' : '',
    }));
}

/** A line that ends in a comma is not done, and one that begins with a closing mark has begun before. */
function isClauseBreak({ line, next }: Neighbours): boolean {
  return !next.isAfterGap && (PAUSES.test(line.words) || GOES_ON.test(next.words));
}

/** The line is full, ends within a sentence, and the next does not begin a paragraph. */
function isWrapped(pair: Neighbours, width: number): boolean {
  return isWithin(pair) && isFull(pair, width);
}

function isWithin({ line, next }: Neighbours): boolean {
  return !next.isAfterGap && next.indent <= line.indent && !SENTENCE_END.test(line.words);
}

/** What begins the next line would have gone beyond the margin; type-setters may leave a column or two. */
function isFull({ line, next }: Neighbours, width: number): boolean {
  const first = /^(?:[\w.,%-]{1,24}|[“‘「『（《【]?.[，。、；：！？”’」』）》】]{0,2})/su.exec(next.words)?.[0] ?? '';
  return line.width <= width + 2 && line.width + columns(first) + 2 > width;
}

/** No margin: infinitely wide lines are never full. */
const UNWRAPPED = Number.POSITIVE_INFINITY;
const NARROWEST = 24;
const WIDEST = 180;
/** So few wrapped lines prove a margin only where they cannot be headlines. */
const FEW = 2;
const WIDE_ENOUGH_ALONE = 50;

/** The column at which paragraphs are wrapped: most lines that end within a sentence reach it, and no sentence goes on beyond. */
function wrapWidth(lines: readonly SetLine[], pairs: readonly Neighbours[]): number {
  const within = pairs.filter((pair) => isWithin(pair) && pair.line.width >= NARROWEST && pair.line.width <= WIDEST);
  const width = commonMargin(within);
  const full = within.filter((pair) => isFull(pair, width));
  const prose = full.filter(({ line }) => INNER_MARK.test(line.words)).length;
  const beyond = lines.filter((line) => line.width > width + 2);
  if (!full.some(({ next }) => SENTENCE_END.test(next.words) || INNER_MARK.test(next.words))) return UNWRAPPED;
  if (beyond.some(({ words }) => INNER_MARK.test(words)) || beyond.length * 5 > lines.length) return UNWRAPPED;
  const isHabit =
    full.length > FEW
      ? full.length * 3 >= within.length * 2 && prose * 2 >= full.length
      : width >= WIDE_ENOUGH_ALONE && beyond.length === 0 && prose === full.length;
  return isHabit ? width : UNWRAPPED;
}

/** The width at which most lines that end within a sentence are full. */
function commonMargin(within: readonly Neighbours[]): number {
  const counts = new Map<number, number>();
  for (const { line } of within) counts.set(line.width, (counts.get(line.width) ?? 0) + 1);
  const near = (width: number): number => [0, 1, 2, 3].reduce((sum, less) => sum + (counts.get(width - less) ?? 0), 0);
  const widths = [...counts.keys()].sort((a, b) => near(b) - near(a) || b - a);
  return widths[0] ?? 0;
}
