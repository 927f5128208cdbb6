/** Which nodes are in view, as discs in pixels. */
import type Sigma from 'sigma';
import type { Focus } from './focus.js';
import type { Disc } from './labels/place-labels.js';
import type { Scene, SceneEdge, SceneNode } from './scene.js';

export type Renderer = Sigma<SceneNode, SceneEdge>;

export interface NodeInView extends Disc {
  readonly id: string;
}

/** With something in focus only its nodes count: words may cover the faint rest. */
export function nodesInView(renderer: Renderer, focus: Focus | null): NodeInView[] {
  const { width, height } = renderer.getDimensions();
  const scene = sceneOf(renderer);
  const nodes: NodeInView[] = [];
  const add = (id: string): void => {
    if (!isShown(renderer, id)) return;
    const { x, y, radius } = discOf(renderer, id);
    if (x > -radius && y > -radius && x < width + radius && y < height + radius) nodes.push({ id, x, y, radius });
  };
  if (focus === null) scene.forEachNode(add);
  else for (const id of focus.nodes) add(id);
  return nodes;
}

export function isShown(renderer: Renderer, id: string): boolean {
  return renderer.getNodeDisplayData(id)?.hidden === false;
}

export function discOf(renderer: Renderer, id: string): Disc {
  const data = renderer.getNodeDisplayData(id) ?? { x: 0, y: 0, size: 0 };
  const { x, y } = renderer.framedGraphToViewport(data);
  return { x, y, radius: renderer.scaleSize(data.size) };
}

export function sceneOf(renderer: Renderer): Scene {
  return renderer.getGraph() as Scene;
}
