/** Positions for a graph's nodes, computed once and the same every time: circle, ForceAtlas2, then no overlaps. */

import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { rounded } from '../model/rounded.js';
import { connectedParts, pack } from './components.js';
import type { Position } from './position.js';

export interface LayoutNode {
  readonly id: string;
  /** Radius on the screen, in pixels. */
  readonly size: number;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}
// Both packages export the function itself as CommonJS, while their types declare a default beside it.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

type Drawing = UndirectedGraph<{ x: number; y: number; size: number }>;

/** Layout units an edge is long on the average; node sizes are in the same unit. */
const EDGE_LENGTH = 90;
/** Room that every node keeps free of others, for the words beside it. */
const MARGIN = 16;
/** Captions run to the right, so nodes need more room beside than above each other. */
const WIDTH_TO_HEIGHT = 1.25;
/** How much a long thin part may be widened across: beyond that it would no longer look like itself. */
const MOST_WIDENED = 2.6;
/** Between parts that nothing joins. */
const PART_GAP = 80;
/** From about this size on, the approximation of distant nodes is quicker than the exact sum. */
const BARNES_HUT_FROM = 1_200;

/** The order of nodes and edges does not matter: the drawing is built in the order of ids. */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Position> {
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const ends = edges.filter(({ from, to }) => from !== to && sizes.has(from) && sizes.has(to));
  const whole: Drawing = new UndirectedGraph();
  for (const id of [...sizes.keys()].sort()) whole.addNode(id, { x: 0, y: 0, size: sizes.get(id) ?? 1 });
  for (const { from, to } of [...ends].sort(byEnds)) whole.mergeEdge(from, to);
  const parts = connectedParts(whole.nodes(), (id) => whole.neighbors(id));
  return pack(
    parts.map(({ ids }) => layoutPart(whole, ids)),
    PART_GAP,
  );
}

/** Edges that join the same two nodes either way are one, so both ways sort alike. */
function byEnds(a: LayoutEdge, b: LayoutEdge): number {
  return endsOf(a) < endsOf(b) ? -1 : 1;
}

function endsOf({ from, to }: LayoutEdge): string {
  return from < to ? `${from}\n${to}` : `${to}\n${from}`;
}

function layoutPart(whole: Drawing, ids: readonly string[]): Map<string, Position> {
  const part: Drawing = new UndirectedGraph();
  ids.forEach((id, index) => {
    const angle = (2 * Math.PI * index) / ids.length;
    part.addNode(id, { ...whole.getNodeAttributes(id), x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) });
  });
  for (const id of ids) {
    whole.forEachEdge(id, (_edge, _attributes, from, to) => part.mergeEdge(from, to));
  }
  if (part.order > 1) spread(part);
  return new Map(part.mapNodes((id, { x, y }) => [id, { x: rounded(x, 2), y: rounded(y, 2) }]));
}

function spread(part: Drawing): void {
  const { iterations, maxIterations } = effortFor(part.order);
  const barnesHutOptimize = part.order >= BARNES_HUT_FROM;
  // Strong gravity keeps chains from stretching across the whole picture.
  const settings = { strongGravityMode: true, gravity: 0.12, scalingRatio: 20, slowDown: 4, barnesHutOptimize };
  forceAtlas2.assign(part, { iterations, settings });
  fill(part);
  noverlap.assign(part, { maxIterations, settings: { margin: MARGIN, ratio: 1.2, expansion: 1.05 } });
}

/** Rounds of spreading and of parting: a reader waits for them, so great parts get fewer. */
function effortFor(order: number): { iterations: number; maxIterations: number } {
  if (order <= 400) return { iterations: 800, maxIterations: 400 };
  return order <= 1_500 ? { iterations: 250, maxIterations: 150 } : { iterations: 80, maxIterations: 20 };
}

/** Brings a part nearer to the shape of a screen, and its edges to their usual length. */
function fill(part: Drawing): void {
  const width = extent(part.mapNodes((_id, { x }) => x));
  const height = extent(part.mapNodes((_id, { y }) => y));
  const shape = Math.max(1, width) / Math.max(1, height);
  const widened = Math.min(MOST_WIDENED, Math.max(1 / MOST_WIDENED, WIDTH_TO_HEIGHT / shape));
  transform(part, Math.sqrt(widened), 1 / Math.sqrt(widened));
  let total = 0;
  part.forEachEdge((_edge, _attributes, _from, _to, a, b) => {
    total += Math.hypot(a.x - b.x, a.y - b.y);
  });
  const factor = total > 0 ? (EDGE_LENGTH * part.size) / total : 1;
  transform(part, factor, factor);
}

function transform(part: Drawing, alongX: number, alongY: number): void {
  part.updateEachNodeAttributes((_id, node) => ({ ...node, x: node.x * alongX, y: node.y * alongY }));
}

function extent(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
}
