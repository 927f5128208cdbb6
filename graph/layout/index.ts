/** The door of the layout room. */
export { type LayoutEdge, type LayoutNode, layoutGraph } from './layout.js';
export type { Position } from './position.js';
