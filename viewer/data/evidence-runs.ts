/** Evidence in runs of one article each, and how many articles and outlets stand behind it. */
import type { Mark } from './evidence.js';
import type { GraphIndex } from './graph.js';

export interface Run {
  readonly articleId: string;
  /** The step of its first mark, from 0. */
  readonly first: number;
  readonly marks: readonly Mark[];
}

export function runsOf(steps: readonly Mark[]): Run[] {
  const runs: { articleId: string; first: number; marks: Mark[] }[] = [];
  steps.forEach((mark, step) => {
    const last = runs.at(-1);
    if (last?.articleId === mark.articleId) last.marks.push(mark);
    else runs.push({ articleId: mark.articleId, first: step, marks: [mark] });
  });
  return runs;
}

export function articlesOf(steps: readonly Mark[]): string[] {
  return [...new Set(steps.map(({ articleId }) => articleId))];
}

/** Outlets that are known: articles that do not say where they come from may all come from one, or from one of these. */
export function outletsOf(index: GraphIndex, steps: readonly Mark[]): string[] {
  return [...new Set(articlesOf(steps).flatMap((id) => index.articles.get(id)?.publisher ?? []))];
}

/** Articles that do not say where they come from. */
export function withoutOutlet(index: GraphIndex, steps: readonly Mark[]): string[] {
  return articlesOf(steps).filter((id) => (index.articles.get(id)?.publisher ?? null) === null);
}
