/** The statements of one article as stretches of its text, each with how deep it lies inside others. */
import type { Selection } from '../../state/state.js';
import type { Mark } from '../evidence.js';
import type { GraphIndex } from '../graph.js';
import type { Stretch } from './segments.js';

export interface Told extends Stretch {
  readonly statement: string;
  /** 0 for what the article reports itself, 1 for a statement inside another, and so on. */
  readonly depth: number;
}

/** In reading order, the outer one first. */
export function statementsIn(index: GraphIndex, article: string): Told[] {
  const contents = (index.mentionsInArticle.get(article) ?? []).filter(({ role }) => role === 'content');
  const told = contents.map(({ node, start, end }): Told => {
    const depth = index.nodes.get(node)?.properties.depth;
    return { statement: node, start, end, depth: typeof depth === 'number' ? depth : 0 };
  });
  return told.sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
}

/** The statement that a piece of evidence is, belongs to, or stands in; null for what the article tells in its own voice. */
export function statementBehind(index: GraphIndex, selection: Selection | null, mark: Mark): string | null {
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  const isStatement = (id: string | null | undefined): boolean => index.nodes.get(id ?? '')?.label === 'Statement';
  // Of two statements, a quoted one is what is quoted; any other relation is told by the first.
  const ends = edge?.type === 'QUOTES' ? [edge.to, edge.from] : [edge?.from, edge?.to];
  const own = [mark.node, ...ends].find(isStatement);
  return own ?? statementAround(index, mark.articleId, mark);
}

/** The innermost statement whose words hold a stretch; null for what the article tells in its own voice. */
export function statementAround(index: GraphIndex, article: string, { start, end }: Stretch): string | null {
  const around = statementsIn(index, article).filter((told) => told.start <= start && told.end >= end);
  const length = (told: Told): number => told.end - told.start;
  return around.sort((a, b) => length(a) - length(b) || b.depth - a.depth)[0]?.statement ?? null;
}
