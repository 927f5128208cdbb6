/** The form of each kind of node, shared by the canvas, the legend and the lists. */
import type { SliceNode } from '../../graph/model/index.js';

export const SHAPES = ['person', 'organization', 'country', 'group', 'statement', 'event', 'place'] as const;
export type Shape = (typeof SHAPES)[number];

const SHAPE_OF_LABEL = { Statement: 'statement', Event: 'event', Place: 'place' } as const;

export function shapeOf({ label, properties }: Pick<SliceNode, 'label' | 'properties'>): Shape {
  if (label !== 'Actor') return SHAPE_OF_LABEL[label];
  return SHAPES.find((shape) => shape === properties.kind) ?? 'group';
}
