/** The slice as the graph that Sigma draws: positions, forms, colours, and parallel edges bent apart. */
import { DEFAULT_EDGE_CURVATURE, indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { DrawnEdgeType, DrawnLabel } from '../../graph/model/drawn.js';
import { bundleEdges } from '../data/bundles.js';
import { type GraphIndex, languageOf } from '../data/graph.js';
import type { Palette } from './palette.js';
import { type Shape, shapeOf } from './shape.js';

export interface SceneNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly type: Shape;
  readonly color: string;
  readonly kind: DrawnLabel;
  readonly caption: string;
  readonly language: string;
}

export interface SceneEdge {
  readonly size: number;
  readonly type: 'straight' | 'curved';
  readonly color: string;
  readonly kind: DrawnEdgeType;
  readonly curvature: number;
  /** The edges of the graph that this line stands for. */
  readonly bundle: readonly string[];
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

/** The layout leaves room for forms of about twice their size. */
const FULLNESS = 1.9;
/** Pixels; a smaller form could not be told from another. */
const LEAST_RADIUS = 3.2;

/** `scale` is how many pixels a layout unit has: in a crowded picture forms shrink rather than overlap. */
export function createScene(index: GraphIndex, palette: Palette, scale: number): Scene {
  const scene: Scene = new MultiDirectedGraph();
  const shrink = Math.min(1, scale * FULLNESS);
  for (const node of index.slice.nodes) {
    const { id, x, y, label: kind, caption } = node;
    const size = Math.max(LEAST_RADIUS, node.size * shrink);
    const type = shapeOf(node);
    const language = languageOf(index, id);
    scene.addNode(id, { x, y, size, type, color: palette.shape(type), kind, caption, language });
  }
  const thickness = Math.max(0.5, 1.6 * shrink);
  for (const { edge, ids } of bundleEdges(index.slice.edges)) {
    const { id, from, to, type: kind } = edge;
    const look = { type: 'straight', color: palette.edge(kind), curvature: 0 } as const;
    scene.addEdgeWithKey(id, from, to, {
      ...look,
      size: thickness * Math.min(2, ids.length ** 0.3),
      kind,
      bundle: ids,
    });
  }
  bendParallelEdges(scene);
  return scene;
}

/** Pixels a layout unit has when the whole slice is in view. */
export function scaleOf({ slice }: GraphIndex, size: { readonly width: number; readonly height: number }): number {
  const spans = (['x', 'y'] as const).map((axis) => {
    const values = slice.nodes.map((node) => node[axis]);
    return values.reduce((a, b) => Math.max(a, b), 1) - values.reduce((a, b) => Math.min(a, b), 0);
  });
  return Math.min(size.width / (spans[0] ?? 1), size.height / (spans[1] ?? 1));
}

interface ParallelIndex {
  readonly parallelIndex?: number | null;
  readonly parallelMaxIndex?: number | null;
}

function bendParallelEdges(scene: Scene): void {
  indexParallelEdgesIndex(scene);
  scene.updateEachEdgeAttributes((_id, edge) => {
    const { parallelIndex, parallelMaxIndex } = edge as ParallelIndex;
    if (!parallelIndex || !parallelMaxIndex) return edge;
    return { ...edge, type: 'curved', curvature: curvature(parallelIndex, parallelMaxIndex) };
  });
}

/** More parallel edges fan out wider, but ever less so. */
function curvature(index: number, maxIndex: number): number {
  const widest = 3.5 * (1 - Math.exp(-maxIndex / 3.5)) * DEFAULT_EDGE_CURVATURE * 1.4;
  return (widest * index) / maxIndex;
}
