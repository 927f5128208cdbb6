/** What the viewer draws, free of schemas so that the page can share it with the server. */
import type { EdgeType } from './edge.js';
import type { NodeLabel } from './node.js';

/** Articles are read, not drawn: as nodes they would join everything with everything. */
export const DRAWN_LABELS = ['Actor', 'Statement', 'Event', 'Place'] as const satisfies readonly NodeLabel[];
export type DrawnLabel = (typeof DRAWN_LABELS)[number];

/** All edge types but those of articles, in the order in which they are listed. */
export const DRAWN_EDGE_TYPES = [
  'SAID',
  'VIA',
  'QUOTES',
  'ADDRESSED_TO',
  'ABOUT',
  'REPEATS',
  'PARTICIPATES_IN',
  'AT_PLACE',
  'PART_OF',
  'CAUSES',
  'PRECEDES',
  'HOLDS',
  'SPEAKS_FOR',
] as const satisfies readonly EdgeType[];
export type DrawnEdgeType = (typeof DRAWN_EDGE_TYPES)[number];

/** How many nodes the page asks for at first. */
export const INITIAL_SLICE_LIMIT = 1_000;
/** More than this a browser cannot draw legibly. */
export const MAX_SLICE_LIMIT = 10_000;
