/** Cuts an article into lines, and each line into the pieces that its marks and regions make of it. */
import type { Region } from '../../../graph/model/index.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text under the same marks from end to end; marks may nest and overlap freely. */
export interface Segment<M extends Stretch> extends Stretch {
  readonly text: string;
  readonly marks: readonly M[];
  readonly boilerplate: boolean;
}

export interface Line<M extends Stretch> extends Stretch {
  readonly kind: Region['kind'];
  readonly segments: readonly Segment<M>[];
}

/** Offsets are UTF-16 code units of `text`; empty lines are left out. */
export function cutLines<M extends Stretch>(text: string, regions: readonly Region[], marks: readonly M[]): Line<M>[] {
  return lineSpans(text).map(({ start, end }) => {
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    const local = regions.filter((region) => region.start < end && region.end > start);
    return {
      start,
      end,
      kind: kindOf(text, { start, end }, local),
      segments: cutLine(text, { start, end }, local, inside),
    };
  });
}

/** A line is of the page alone only if nothing of it is read: a dateline before the lead, or a credit behind it, leaves it in the story. */
function kindOf(text: string, line: Stretch, regions: readonly Region[]): Region['kind'] {
  const isSeen = ({ start, end }: Stretch): boolean =>
    text.slice(Math.max(start, line.start), Math.min(end, line.end)).trim() !== '';
  const read = regions.find((region) => region.kind !== 'boilerplate' && isSeen(region));
  return read?.kind ?? regions[0]?.kind ?? 'body';
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Stretch {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

function lineSpans(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function cutLine<M extends Stretch>(
  text: string,
  line: Stretch,
  regions: readonly Region[],
  marks: readonly M[],
): Segment<M>[] {
  const inside = (offset: number): boolean => offset > line.start && offset < line.end;
  const cuts = [...regions, ...marks].flatMap(({ start, end }) => [start, end]).filter(inside);
  const bounds = [...new Set([line.start, ...cuts, line.end])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? line.start;
    const covers = (stretch: Stretch): boolean => stretch.start <= start && stretch.end >= end;
    const boilerplate = regions.some((region) => region.kind === 'boilerplate' && covers(region));
    return { start, end, text: text.slice(start, end), marks: marks.filter(covers), boilerplate };
  });
}
