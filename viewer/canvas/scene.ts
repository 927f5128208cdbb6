/** The slice as the graph that Sigma draws: places, forms, colours, and parallel edges bent apart. */
import { MultiDirectedGraph } from 'graphology';
import type { DrawnEdgeType, DrawnLabel } from '../../graph/model/drawn.js';
import type { SliceEdge, SliceNode } from '../../graph/model/index.js';
import { bundleEdges } from '../data/graph/bundles.js';
import { type GraphIndex, languageOf } from '../data/graph.js';
import { isDerived, lacksEvidence } from '../data/grounds.js';
import type { Point } from './geometry.js';
import type { Palette } from './inks.js';
import { bendApart } from './parallel.js';
import type { Projection } from './projection.js';
import { type Shape, shapeOf } from './shape.js';
import { PALE } from './stage.js';

export interface SceneNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly type: Shape;
  readonly color: string;
  readonly kind: DrawnLabel;
  readonly caption: string;
  readonly language: string;
  /** Bits: lit, pale. */
  readonly state: number;
}

export interface SceneEdge {
  readonly size: number;
  readonly type: 'straight' | 'curved';
  readonly color: string;
  readonly kind: DrawnEdgeType;
  /** What the speaker does with the words, on the line to a statement. */
  readonly polarity: string | null;
  readonly curvature: number;
  /** The edges of the graph that this line stands for. */
  readonly bundle: readonly string[];
  /** Which line of its unfolded bundle this is, from 1, and of how many; null otherwise. */
  readonly place: { readonly first: string; readonly number: number; readonly count: number } | null;
  readonly state: number;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

export interface Setting {
  readonly palette: Palette;
  readonly projection: Projection;
  readonly placeOf: (node: SliceNode) => Point;
  readonly unfolded: readonly string[];
}

/** The layout leaves room for forms of about twice their size. */
const FULLNESS = 1.9;
/** Pixels; a smaller form could not be told from another. */
const LEAST_RADIUS = 3.4;

/** In a crowded picture forms shrink rather than overlap. */
export function createScene(index: GraphIndex, setting: Setting): Scene {
  const { palette, projection, placeOf } = setting;
  const scene: Scene = new MultiDirectedGraph();
  const shrink = Math.min(1, projection.scale * FULLNESS);
  for (const node of index.slice.nodes) {
    const { id, label: kind, caption } = node;
    const type = shapeOf(node);
    scene.addNode(id, {
      ...projection.toScene(placeOf(node)),
      size: Math.max(LEAST_RADIUS, node.size * shrink),
      type,
      color: palette.shape(type),
      kind,
      caption,
      language: languageOf(index, id),
      state: lacksEvidence(index, id) ? PALE : 0,
    });
  }
  addEdges(scene, index, setting, Math.max(0.7, 1.5 * shrink));
  return scene;
}

function polarityOf(index: GraphIndex, statement: string): string | null {
  const { polarity } = index.nodes.get(statement)?.properties ?? {};
  return typeof polarity === 'string' ? polarity : null;
}

interface Line extends Pick<SceneEdge, 'bundle' | 'place'> {
  readonly edge: SliceEdge;
}

function addEdges(scene: Scene, index: GraphIndex, { palette, unfolded }: Setting, thickness: number): void {
  const lines = linesOf(index, new Set(unfolded));
  const ends = lines.map(({ edge }) => edge);
  const curvatures = bendApart(ends, (id) => scene.getNodeAttributes(id));
  lines.forEach(({ edge, bundle, place }, position) => {
    const curvature = curvatures[position] ?? 0;
    scene.addEdgeWithKey(edge.id, edge.from, edge.to, {
      size: thickness * Math.min(2.2, bundle.length ** 0.4),
      type: curvature === 0 ? 'straight' : 'curved',
      color: palette.edge(edge.type),
      kind: edge.type,
      polarity: edge.type === 'SAID' ? polarityOf(index, edge.to) : null,
      curvature,
      bundle,
      place,
      state: isDerived(edge) ? PALE : 0,
    });
  });
}

function linesOf(index: GraphIndex, unfolded: ReadonlySet<string>): Line[] {
  return bundleEdges(index.slice.edges).flatMap(({ edge, ids }): Line[] => {
    if (ids.length === 1 || !unfolded.has(edge.id)) return [{ edge, bundle: ids, place: null }];
    return ids.flatMap((id, position) => {
      const single = index.edges.get(id);
      const place = { first: edge.id, number: position + 1, count: ids.length };
      return single ? [{ edge: single, bundle: [id], place }] : [];
    });
  });
}
