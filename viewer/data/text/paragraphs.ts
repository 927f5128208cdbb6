/** The lines of an article as they are read: each with the statements that begin in it, the frame of the page folded away. */
import type { Line, Stretch } from './segments.js';
import type { Told } from './statements-in.js';

export interface Paragraph<L extends Stretch> {
  readonly line: L;
  /** Statements that begin here. */
  readonly notes: readonly Told[];
}

/** Lines of the article itself, or neighbouring lines of navigation, credits and advertisement. */
export interface Passage<L extends Stretch> {
  readonly boilerplate: boolean;
  readonly paragraphs: readonly Paragraph<L>[];
}

export function passagesOf<L extends Pick<Line<Stretch>, 'start' | 'end' | 'kind'>>(
  lines: readonly L[],
  told: readonly Told[],
): Passage<L>[] {
  const passages: { boilerplate: boolean; paragraphs: Paragraph<L>[] }[] = [];
  for (const line of lines) {
    const notes = told.filter(({ start }) => start >= line.start && start < line.end);
    const boilerplate = line.kind === 'boilerplate';
    const last = passages.at(-1);
    if (last?.boilerplate === boilerplate) last.paragraphs.push({ line, notes });
    else passages.push({ boilerplate, paragraphs: [{ line, notes }] });
  }
  return passages;
}
