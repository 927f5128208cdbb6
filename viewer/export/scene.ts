/** The canvas's scene in full size and in the shape of a sheet, whatever the size of the window. */
import type { Point } from '../canvas/geometry.js';
import type { Palette } from '../canvas/inks.js';
import { project } from '../canvas/projection.js';
import { createScene, type Scene } from '../canvas/scene.js';
import type { GraphIndex } from '../data/graph.js';

const SHAPE = { width: 4, height: 3 } as const;

export interface Sheet {
  readonly scene: Scene;
  /** From layout units to those of the scene. */
  readonly toScene: (place: Point) => Point;
}

export function sheetOf(
  index: GraphIndex,
  palette: Palette,
  places: ReadonlyMap<string, Point>,
  unfolded: readonly string[],
): Sheet {
  const placeOf = ({ id, x, y }: Point & { readonly id: string }): Point => places.get(id) ?? { x, y };
  const projection = { ...project(index.slice.nodes.map(placeOf), SHAPE), scale: 1 };
  return { scene: createScene(index, { palette, projection, placeOf, unfolded }), toScene: projection.toScene };
}
