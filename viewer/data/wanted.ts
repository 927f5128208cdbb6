/** Which parts of the graph a state needs beyond the slice: what was expanded, chosen or framed may lie outside it. */
import { MAX_NEIGHBOUR_DEPTH } from '../../graph/model/api/api-limits.js';
import type { GraphSlice } from '../../graph/model/index.js';
import type { Frame, ViewState } from '../state/state.js';
import type { Source } from './source.js';

/** Nodes that one part brings at most, best connected first. */
export const PART_LIMIT = 400;
/** The same of a frame that shows all statements of an actor or an event: each with its voices and what it is about. */
export const FRAME_LIMIT = 2_000;
/** Of a neighbourhood: further away lies nearly everything. */
export const MAX_DEPTH = MAX_NEIGHBOUR_DEPTH;

export interface WantedPart {
  /** Tells parts apart, so that none is fetched twice. */
  readonly key: string;
  readonly load: (source: Source) => Promise<GraphSlice>;
}

export type Wanting = Pick<ViewState, 'expanded' | 'selection' | 'frame'>;

/** In the order in which they were asked for; `isLoaded` knows the nodes of the slice. */
export function wantedParts({ expanded, selection, frame }: Wanting, isLoaded: (id: string) => boolean): WantedPart[] {
  const around = expanded.map((id) => neighbours(id, 1));
  const chosen = selection?.kind === 'node' && !isLoaded(selection.id) ? [neighbours(selection.id, 1)] : [];
  return [...around, ...framed(frame), ...chosen];
}

function framed(frame: Frame): WantedPart[] {
  switch (frame.kind) {
    case 'around':
      return [neighbours(frame.node, Math.min(MAX_DEPTH, frame.depth))];
    case 'actor':
    case 'event':
      return [neighbours(frame.node, 2, FRAME_LIMIT)];
    case 'path':
      return frame.to === null ? [] : [path(frame.node, frame.to)];
    default:
      return [];
  }
}

function neighbours(id: string, depth: number, limit = PART_LIMIT): WantedPart {
  const load = async (source: Source): Promise<GraphSlice> => {
    const named = await source.nodes([id]);
    // An address may name what the graph no longer holds: that is no failure, there is just nothing to add.
    return named.missing.length > 0 ? named : source.neighbours(id, depth, limit);
  };
  return { key: JSON.stringify(['around', id, depth, limit]), load };
}

function path(from: string, to: string): WantedPart {
  return { key: JSON.stringify(['path', from, to]), load: (source) => source.path(from, to) };
}
