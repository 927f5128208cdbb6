/** What an article brings to the graph: how many actors, statements and events, and how many that no other article has. */
import type { DrawnLabel } from '../../../graph/model/drawn.js';
import type { GraphIndex } from '../graph.js';
import { profileIn } from '../profile.js';

export interface Contribution {
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
  /** Actors that no other article names. */
  readonly onlyHere: number;
}

export function contributionOf(index: GraphIndex, article: string): Contribution {
  const ids = new Set((index.mentionsInArticle.get(article) ?? []).map(({ node }) => node));
  const labelled = (label: DrawnLabel): string[] => [...ids].filter((id) => index.nodes.get(id)?.label === label);
  const actors = labelled('Actor');
  const onlyHere = actors.filter((id) => isOnlyIn(index, id));
  return {
    actors: actors.length,
    statements: labelled('Statement').length,
    events: labelled('Event').length,
    onlyHere: onlyHere.length,
  };
}

/** Where the slice left mentions out, another article may well have some of them. */
function isOnlyIn(index: GraphIndex, id: string): boolean {
  const known = index.mentionsOfNode.get(id)?.length ?? 0;
  return profileIn(index, id)?.articles.size === 1 && known >= (index.nodes.get(id)?.mentionCount ?? known);
}
