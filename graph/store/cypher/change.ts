/** What changes when an article is written: what it gives now beside what the store holds of it. */
import type { WriteResult } from '../store.js';
import { type Contribution, contributionOf } from './contribution.js';
import type { ArticleRows } from './rows.js';
import type { StoredArticle, StoredEdge } from './stored.js';

/** What the store shall hold of an article; no rows withdraw it. */
export type Replacement = readonly [articleId: string, rows: ArticleRows];

export interface Change {
  readonly articleId: string;
  readonly rows: ArticleRows;
  /** What the article gives to shared nodes now. */
  readonly given: Contribution;
  /** Undefined for an article of which the store holds nothing. */
  readonly stored: StoredArticle | undefined;
  /** What an earlier version gave and this one does not: edges, and nodes of its own. */
  readonly leftEdges: readonly StoredEdge[];
  readonly leftNodes: readonly string[];
}

export function changeOf([articleId, rows]: Replacement, stored: StoredArticle | undefined): Change {
  const keptEdges = new Set(rows.edges.map(({ id }) => id));
  const keptNodes = new Set(rows.own.map(({ id }) => id));
  return {
    articleId,
    rows,
    given: contributionOf(rows.shared),
    stored,
    leftEdges: [...(stored?.edges.values() ?? [])].filter(({ id }) => !keptEdges.has(id)),
    // The node of an article that is withdrawn unseen was made by claiming it.
    leftNodes: [articleId, ...(stored?.ownIds ?? [])].filter((id) => !keptNodes.has(id)),
  };
}

/**
 * One result a change; what several of them add or leave behind counts for the first. What is added is told by the ids that
 * the articles give: which of them become one node hangs on what is loaded together.
 */
export function resultsOf(
  changes: readonly Change[],
  given: readonly Replacement[],
  known: ReadonlySet<string>,
  orphans: readonly string[],
): WriteResult[] {
  const seen = new Set(known);
  const gone = new Set(orphans);
  return changes.map(({ rows, stored, leftEdges, leftNodes }, at) => {
    const nodes = [...(given[at]?.[1].shared ?? []), ...rows.own].map(({ id }) => id);
    const added = nodes.filter((id) => !seen.has(id));
    for (const id of added) seen.add(id);
    const left = [...(stored?.contribution.keys() ?? [])].filter((id) => gone.delete(id));
    return {
      nodes: nodes.length,
      edges: rows.edges.length,
      nodesAdded: added.length,
      edgesAdded: rows.edges.filter(({ id }) => !stored?.edges.has(id)).length,
      nodesRemoved: [...leftNodes, ...left].filter((id) => known.has(id)).length,
      edgesRemoved: leftEdges.length,
    };
  });
}
