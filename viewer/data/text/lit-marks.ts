/** How strongly each stretch of the open article is lit. */
import type { Selection } from '../../state/state.js';
import { groundOf, type Mark, markOfMention, nearbyOf } from '../evidence.js';
import type { GraphIndex } from '../graph.js';
import { lineAt } from './segments.js';

/**
 * `current` is the evidence being read, `focus` the rest of it, `near` what it is joined with, `quiet` all else; `read` is
 * every mention of an article that is read for its own sake.
 */
export const LEVELS = ['quiet', 'read', 'near', 'focus', 'current'] as const;
export type Level = (typeof LEVELS)[number];

export interface LitMark extends Mark {
  readonly level: Level;
}

/** What the selection is joined with is lit only in the lines of its own evidence: elsewhere it would be noise. */
export function litMarks(index: GraphIndex, selection: Selection, current: Mark, text: string): LitMark[] {
  const here = ({ articleId }: Mark): boolean => articleId === current.articleId;
  const ground = groundOf(index, selection).filter(here);
  const line = lineAt(text, current.start);
  const near = nearbyOf(index, selection).filter(
    (mark) => here(mark) && mark.start < line.end && mark.end > line.start,
  );
  const levelOf = (mark: Mark): Level => (isSame(mark, current) ? 'current' : 'focus');
  // A relation told again in this article is read at a place that is no ground of the chosen one.
  const read = ground.some((mark) => isSame(mark, current)) ? ground : [...ground, current];
  return [
    ...allIn(index, current.articleId, 'quiet'),
    ...near.map((mark) => ({ ...mark, level: 'near' as const })),
    ...read.map((mark) => ({ ...mark, level: levelOf(mark) })),
  ];
}

export function readMarks(index: GraphIndex, article: string): LitMark[] {
  return allIn(index, article, 'read');
}

function allIn(index: GraphIndex, article: string, level: Level): LitMark[] {
  return (index.mentionsInArticle.get(article) ?? []).map((mention) => ({ ...markOfMention(mention), level }));
}

function isSame(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && a.role === b.role;
}
