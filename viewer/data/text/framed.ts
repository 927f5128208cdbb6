/** The part of what passes the filters that a frame holds. */
import type { DrawnEdgeType } from '../../../graph/model/drawn.js';
import type { Frame } from '../../state/state.js';
import type { Shown } from '../graph/part.js';
import { edgesOf, type GraphIndex, otherEnd } from '../graph.js';
import { profileIn } from '../profile.js';

export function framedIn(index: GraphIndex, frame: Frame, passing: Shown): Shown {
  switch (frame.kind) {
    case 'whole':
      return passing;
    case 'around':
      return withEdges(index, passing, reach(index, passing, frame.node, frame.depth));
    case 'path':
      return frame.to === null ? passing : alongPath(index, passing, frame.node, frame.to);
    case 'actor':
      return withEdges(index, passing, spreadFrom(index, passing, frame.node, ['SAID', 'VIA']));
    case 'event':
      return withEdges(index, passing, spreadFrom(index, passing, frame.node, ['ABOUT']));
    case 'chains':
      return chained(index, passing);
    case 'article':
      return contributed(index, passing, frame.article);
  }
}

/** Nodes within `depth` relations of one, itself included, with their distance. */
export function distances(index: GraphIndex, passing: Shown, from: string, depth: number): Map<string, number> {
  const found = new Map([[from, 0]]);
  let border = [from];
  for (let step = 1; step <= depth && border.length > 0; step += 1) {
    const next = border.flatMap((id) => neighbours(index, passing, id)).filter((id) => !found.has(id));
    border = [...new Set(next)];
    for (const id of border) found.set(id, step);
  }
  return found;
}

/** Nodes of the shortest way between two, both included, in order; null when there is none. */
export function shortestPath(index: GraphIndex, passing: Shown, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (let border = [from]; border.length > 0 && !cameFrom.has(to); ) {
    const next: string[] = [];
    for (const id of border) {
      for (const other of neighbours(index, passing, id)) {
        if (cameFrom.has(other)) continue;
        cameFrom.set(other, id);
        next.push(other);
      }
    }
    border = next;
  }
  if (!cameFrom.has(to)) return null;
  const path: string[] = [];
  for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}

function neighbours(index: GraphIndex, { edges }: Shown, id: string): string[] {
  return edgesOf(index, id).flatMap((edge) => (edges.has(edge.id) ? [otherEnd(edge, id)] : []));
}

function reach(index: GraphIndex, passing: Shown, node: string, depth: number): Set<string> {
  return new Set(distances(index, passing, node, depth).keys());
}

function alongPath(index: GraphIndex, passing: Shown, from: string, to: string): Shown {
  const path = shortestPath(index, passing, from, to);
  return withEdges(index, passing, new Set(path ?? [from, to]));
}

/** A node, what it is joined with by relations of these types, and what that is joined with. */
function spreadFrom(index: GraphIndex, passing: Shown, node: string, types: readonly DrawnEdgeType[]): Set<string> {
  const near = edgesOf(index, node).filter(({ id, type }) => passing.edges.has(id) && types.includes(type));
  const statements = near.map((edge) => otherEnd(edge, node));
  return new Set([node, ...statements, ...statements.flatMap((id) => neighbours(index, passing, id))]);
}

function chained(index: GraphIndex, passing: Shown): Shown {
  const isLink = (type: DrawnEdgeType): boolean => type === 'VIA' || type === 'QUOTES';
  const statements = [...passing.nodes].filter(
    (id) =>
      index.nodes.get(id)?.label === 'Statement' &&
      edgesOf(index, id).some((edge) => isLink(edge.type) && passing.edges.has(edge.id)),
  );
  const voices = statements.flatMap((id) =>
    edgesOf(index, id).flatMap((edge) => (edge.type === 'SAID' || isLink(edge.type) ? [otherEnd(edge, id)] : [])),
  );
  return withEdges(index, passing, new Set([...statements, ...voices]));
}

function contributed(index: GraphIndex, { nodes, edges }: Shown, article: string): Shown {
  const isHere = (id: string): boolean => profileIn(index, id)?.articles.has(article) ?? false;
  const isOfArticle = (id: string): boolean => index.edges.get(id)?.properties.articleId === article;
  return { nodes: new Set([...nodes].filter(isHere)), edges: new Set([...edges].filter(isOfArticle)) };
}

function withEdges(index: GraphIndex, passing: Shown, chosen: ReadonlySet<string>): Shown {
  const nodes = new Set([...chosen].filter((id) => passing.nodes.has(id)));
  const isInside = (id: string): boolean => {
    const edge = index.edges.get(id);
    return edge !== undefined && nodes.has(edge.from) && nodes.has(edge.to);
  };
  return { nodes, edges: new Set([...passing.edges].filter(isInside)) };
}
