/** The way from node to node with the keyboard: the neighbours of what is chosen, in the order in which they are told. */

import type { Shown } from '../data/graph/part.js';
import { edgesOf, type GraphIndex, otherEnd } from '../data/graph.js';
import type { Text } from '../i18n/text.js';
import type { Selection } from '../state/state.js';

export interface Step {
  readonly node: string;
  /** From 1, of `count`. */
  readonly number: number;
  readonly count: number;
  /** From what is chosen; none from an edge or from nothing. */
  readonly from: string | null;
}

export class Walk {
  private at: string | null = null;

  constructor(private readonly index: GraphIndex) {}

  /** Undefined when there is nowhere to go. */
  step(shown: Shown, selection: Selection | null, step: 1 | -1): Step | undefined {
    const way = walkFrom(this.index, shown, selection);
    const node = stepAlong(way, this.at, step);
    if (node === undefined) return undefined;
    this.at = node;
    const from = selection?.kind === 'node' ? selection.id : null;
    return { node, number: way.indexOf(node) + 1, count: way.length, from };
  }

  /** Begins anew with the next step. */
  forget(): null {
    this.at = null;
    return null;
  }

  /** `言论：谈判没有破裂（说，2 / 5）` */
  describe({ node, number, count, from }: Step, text: Text): string {
    const found = this.index.nodes.get(node);
    if (!found) return '';
    const edges = edgesOf(this.index, node).filter((edge) => from !== null && otherEnd(edge, node) === from);
    const relations = [...new Set(edges.map(({ type }) => text(`edge.${type}`)))].join(' · ');
    const place = { kind: text(`label.${found.label}`), caption: found.caption, number, count };
    return relations ? text('canvas.atNeighbour', { ...place, relations }) : text('canvas.at', place);
  }
}

/** Neighbours of a node, the ends of an edge, or, with nothing chosen, everything that is shown. */
export function walkFrom(index: GraphIndex, { nodes, edges }: Shown, selection: Selection | null): string[] {
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  if (edge) return [edge.from, edge.to];
  const id = selection?.kind === 'node' && index.nodes.has(selection.id) ? selection.id : null;
  const near =
    id === null ? nodes : edgesOf(index, id).flatMap((one) => (edges.has(one.id) ? [otherEnd(one, id)] : []));
  return [...new Set(near)].filter((node) => node !== id && nodes.has(node)).sort(inReadingOrder(index));
}

/** The node at `step` from another on a way that runs round; the first or last where that one is not on it. */
export function stepAlong(way: readonly string[], from: string | null, step: 1 | -1): string | undefined {
  const at = from === null ? -1 : way.indexOf(from);
  if (at < 0) return step === 1 ? way[0] : way.at(-1);
  return way[(at + step + way.length) % way.length];
}

function inReadingOrder(index: GraphIndex): (a: string, b: string) => number {
  const order = new Map(index.slice.articles.map(({ id }, position) => [id, position]));
  const place = (node: string): readonly [number, number] => {
    const mention = index.mentionsOfNode.get(node)?.[0];
    return mention ? [order.get(mention.articleId) ?? order.size, mention.start] : [order.size, 0];
  };
  return (a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1] || (a < b ? -1 : 1);
  };
}
