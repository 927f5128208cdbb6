/** The door of the layout room. */
export { type LayoutEdge, type LayoutNode, layoutGraph, type Position } from './layout.js';
