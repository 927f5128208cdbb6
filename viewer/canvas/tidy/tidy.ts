/** Refines a layout from where it is, in steps that can be shown: forces first, overlaps last; pinned nodes stay. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module, { type ForceAtlas2SynchronousLayoutParameters } from 'graphology-layout-forceatlas2';
import noverlapModule, { type NoverlapLayoutParameters } from 'graphology-layout-noverlap';
import type { TidyProgress, TidyRequest } from './message.js';

type Layout<P> = { assign(graph: UndirectedGraph<TidyAttributes>, parameters: P): void };
// Types of CommonJS packages differ between the page's way of resolving them and Node's; what is run is the same.
const forceAtlas2 = forceAtlas2Module as unknown as Layout<ForceAtlas2SynchronousLayoutParameters>;
const noverlap = noverlapModule as unknown as Layout<NoverlapLayoutParameters>;

interface TidyAttributes {
  x: number;
  y: number;
  readonly size: number;
  readonly fixed: boolean;
  readonly [attribute: string]: unknown;
}

const STEPS = 12;
const ITERATIONS = 20;
const BARNES_HUT_FROM = 1_200;
const SETTINGS = { strongGravityMode: true, gravity: 0.12, scalingRatio: 20, slowDown: 6 };

export function* tidy({ nodes, edges }: TidyRequest): Generator<TidyProgress> {
  const graph = new UndirectedGraph<TidyAttributes>();
  for (const { id, x, y, size, fixed } of nodes) graph.addNode(id, { x, y, size, fixed });
  for (const [from, to] of edges) if (from !== to) graph.mergeEdge(from, to);
  const settings = { ...SETTINGS, barnesHutOptimize: graph.order >= BARNES_HUT_FROM };
  const pinned = nodes.filter(({ fixed }) => fixed);
  const progress = (isLast: boolean): TidyProgress => ({
    places: graph.mapNodes((id, { x, y }) => [id, x, y] as const),
    isLast,
  });
  for (let step = 1; step <= STEPS; step += 1) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
    yield progress(false);
  }
  noverlap.assign(graph, { maxIterations: 60, settings: { margin: 16, ratio: 1.2, expansion: 1.05 } });
  for (const { id, x, y } of pinned) graph.mergeNodeAttributes(id, { x, y });
  yield progress(true);
}
