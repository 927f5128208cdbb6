/** Quotations that run over paragraph breaks: the opening mark may be repeated in each paragraph, one mark closes all. */
import type { Span } from '../../graph/model/index.js';
import type { Paragraph } from './document.js';
import { isQuote, type LoneMark, type Marks, type Pair } from './marks.js';

/** A speech that goes on for more paragraphs than this without its closing mark has most likely lost it. */
const MAX_PARAGRAPHS = 12;

export interface MarkedParagraph extends Marks {
  readonly paragraph: Paragraph;
}

/** Words between marks: a part of a longer quotation has a mark at one end only, or at neither. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/** One quotation as its parts, one a paragraph; most have a single part. */
export type QuotedParts = readonly [Quoted, ...Quoted[]];

export interface Joined {
  readonly quotations: readonly QuotedParts[];
  /** Marks that found no partner anywhere. */
  readonly lone: readonly LoneMark[];
}

/** Joins each unclosed opening mark with the paragraph that closes it, if one of the next paragraphs does. */
export function joinOverBreaks(marked: readonly MarkedParagraph[]): Joined {
  const runs: Run[] = [];
  const used = new Set<number>();
  marked.forEach((paragraph, index) => {
    const opener = paragraph.lone.findLast(({ at, side }) => side === 'open' && !used.has(at));
    const run = opener && runFrom(marked, index, opener);
    if (!run) return;
    runs.push(run);
    for (const mark of run.marks) used.add(mark);
  });
  const pairs = marked
    .flatMap((paragraph) => paragraph.pairs)
    .filter(({ opening, start }) => isQuote(opening) && !used.has(start));
  const lone = marked.flatMap((paragraph) => paragraph.lone).filter(({ at }) => !used.has(at));
  return {
    quotations: [...pairs.map((pair): QuotedParts => [between(pair)]), ...runs.map(({ parts }) => parts)],
    lone,
  };
}

interface Run {
  readonly parts: QuotedParts;
  /** Places of the marks it uses up. */
  readonly marks: readonly number[];
}

function runFrom(marked: readonly MarkedParagraph[], index: number, opener: LoneMark): Run | null {
  const first = marked[index];
  if (first === undefined) return null;
  const parts: [Quoted, ...Quoted[]] = [part(opener.at, first.paragraph.end, { opened: true, closed: false })];
  const marks = [opener.at];
  const following = marked
    .slice(index + 1, index + 1 + 2 * MAX_PARAGRAPHS)
    .filter(({ paragraph }) => paragraph.region === first.paragraph.region);
  for (const next of following.slice(0, MAX_PARAGRAPHS)) {
    const repeat = repeatedMark(next, opener.opening);
    const closing = repeat.pair?.end ?? closingMark(next, opener.opening);
    const opened = repeat.at !== null;
    if (opened) marks.push(next.paragraph.start);
    if (closing !== null) {
      marks.push(closing - 1);
      parts.push(part(next.paragraph.start, closing, { opened, closed: true }));
      return { parts, marks };
    }
    if (!opened && next.pairs.some(({ opening }) => isQuote(opening))) return null;
    if (next.lone.some(({ at }) => at !== next.paragraph.start)) return null;
    parts.push(part(next.paragraph.start, next.paragraph.end, { opened, closed: false }));
  }
  return null;
}

function repeatedMark(
  { paragraph, pairs, lone }: MarkedParagraph,
  opening: string,
): { at: number | null; pair: Pair | null } {
  const leads = (place: number, mark: string) => place === paragraph.start && mark === opening;
  const pair = pairs.find((candidate) => leads(candidate.start, candidate.opening)) ?? null;
  const repeated = pair !== null || lone.some((mark) => leads(mark.at, mark.opening));
  return { at: repeated ? paragraph.start : null, pair };
}

/** Where the quotation ends; a straight quote closes it if it stands at the end of the paragraph. */
function closingMark({ paragraph, lone }: MarkedParagraph, opening: string): number | null {
  const [mark] = lone.filter(({ at }) => at !== paragraph.start);
  if (mark?.opening !== opening) return null;
  const closes = mark.side === 'close' || (opening === '"' && mark.at === paragraph.end - 1);
  return closes ? mark.at + 1 : null;
}

function between({ start, end }: Span): Quoted {
  return part(start, end, { opened: true, closed: true });
}

function part(start: number, end: number, marks: { opened: boolean; closed: boolean }): Quoted {
  return { start, end, inner: { start: start + Number(marks.opened), end: end - Number(marks.closed) } };
}
