/** How strongly each stretch of the open article is lit. */
import type { Selection } from '../state/state.js';
import { groundOf, type Mark, markOfMention, nearbyOf } from './evidence.js';
import type { GraphIndex } from './graph.js';
import { lineAt } from './segments.js';

/** `current` is the evidence being read, `focus` the rest of it, `near` what it is joined with, `quiet` all else. */
export const LEVELS = ['quiet', 'near', 'focus', 'current'] as const;
export type Level = (typeof LEVELS)[number];

export interface LitMark extends Mark {
  readonly level: Level;
}

/** What the selection is joined with is lit only in the lines of its own evidence: elsewhere it would be noise. */
export function litMarks(index: GraphIndex, selection: Selection, current: Mark, text: string): LitMark[] {
  const here = ({ articleId }: Mark): boolean => articleId === current.articleId;
  const quiet = (index.mentionsInArticle.get(current.articleId) ?? []).map(markOfMention);
  const ground = groundOf(index, selection).filter(here);
  const line = lineAt(text, current.start);
  const near = nearbyOf(index, selection).filter(
    (mark) => here(mark) && mark.start < line.end && mark.end > line.start,
  );
  const levelOf = (mark: Mark): Level => (isSame(mark, current) ? 'current' : 'focus');
  return [
    ...quiet.map((mark) => ({ ...mark, level: 'quiet' as const })),
    ...near.map((mark) => ({ ...mark, level: 'near' as const })),
    ...ground.map((mark) => ({ ...mark, level: levelOf(mark) })),
  ];
}

function isSame(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && a.role === b.role;
}
