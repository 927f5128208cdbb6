/** Positions for a graph's nodes, computed once and the same every time: circle, ForceAtlas2, then no overlaps. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';

export interface LayoutNode {
  readonly id: string;
  /** Radius on the screen, in pixels. */
  readonly size: number;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}
export interface Position {
  readonly x: number;
  readonly y: number;
}

// Both packages export the function itself as CommonJS, while their types declare a default beside it.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

type Drawing = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** Layout units an edge is long on the average; node sizes are in the same unit. */
const EDGE_LENGTH = 90;
/** Captions run to the right, so nodes need more room beside than above each other. */
const WIDTH_TO_HEIGHT = 1.9;
/** From about this size on, the approximation of distant nodes is quicker than the exact sum. */
const BARNES_HUT_FROM = 2_000;

/** The order of nodes and edges does not matter: the drawing is built in the order of ids. */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Position> {
  const drawing = startOnCircle(nodes, edges);
  if (drawing.order > 1) {
    spread(drawing);
    scale(drawing);
    separate(drawing);
  }
  return new Map(drawing.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

function startOnCircle(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Drawing {
  const drawing: Drawing = new UndirectedGraph();
  const ordered = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  ordered.forEach(({ id, size }, index) => {
    const angle = (2 * Math.PI * index) / ordered.length;
    drawing.addNode(id, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle), size });
  });
  const joined = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => (from < to ? [from, to] : [to, from]));
  for (const [from = '', to = ''] of joined.sort((a, b) => (a.join() < b.join() ? -1 : 1))) {
    drawing.mergeEdge(from, to, { weight: 1 });
  }
  return drawing;
}

function spread(drawing: Drawing): void {
  const iterations = drawing.order <= 500 ? 800 : drawing.order <= 2_000 ? 300 : 80;
  forceAtlas2.assign(drawing, {
    iterations,
    settings: {
      gravity: 1.2,
      scalingRatio: 12,
      slowDown: 4,
      barnesHutOptimize: drawing.order >= BARNES_HUT_FROM,
    },
  });
}

function scale(drawing: Drawing): void {
  let total = 0;
  drawing.forEachEdge((_edge, _attributes, _from, _to, a, b) => {
    total += Math.hypot(a.x - b.x, a.y - b.y);
  });
  const mean = drawing.size > 0 ? total / drawing.size : 100;
  const factor = mean > 0 ? EDGE_LENGTH / mean : 1;
  drawing.updateEachNodeAttributes((_id, node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
}

/** Overlaps are removed in a space squeezed sideways, which leaves room for captions when it is stretched again. */
function separate(drawing: Drawing): void {
  noverlap.assign(drawing, { maxIterations: 300, settings: { margin: 10, ratio: 1.1, expansion: 1.05 } });
  drawing.updateEachNodeAttributes((_id, node) => ({ ...node, x: node.x * WIDTH_TO_HEIGHT }));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
