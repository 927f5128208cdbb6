/** Steps that choose something, open an article, or walk through the evidence. */
import type { Frame, Selection, ViewState } from './state.js';

export function select(state: ViewState, selection: Selection): ViewState {
  return { ...framed(state, frameAfter(state, selection)), selection, step: 0, reading: null };
}

/** Another frame has a layout of its own, so the camera starts anew. */
function framed(state: ViewState, frame: Frame): ViewState {
  return frame === state.frame ? state : { ...state, frame, camera: null };
}

/** A path that waits for its other end ends at the node that is chosen next. */
function frameAfter({ frame }: ViewState, { kind, id }: Selection): Frame {
  const isEnd = frame.kind === 'path' && frame.to === null && kind === 'node' && id !== frame.node;
  return isEnd ? { ...frame, to: id } : frame;
}

/** Closing an article also leaves the frame that came with it. */
export function clearSelection(state: ViewState): ViewState {
  const { frame, reading } = state;
  const isFramed = reading !== null && frame.kind === 'article' && frame.article === reading;
  return { ...framed(state, isFramed ? { kind: 'whole' } : frame), selection: null, step: 0, reading: null };
}

/** Steps run round: after the last piece of evidence comes the first. */
export function stepTo(state: ViewState, step: number, count: number): ViewState {
  return count === 0 ? state : { ...state, step: ((step % count) + count) % count };
}

/** Opens an article to be read for itself, and frames what it contributes. */
export function read(state: ViewState, article: string): ViewState {
  return { ...framed(state, { kind: 'article', article }), selection: null, step: 0, reading: article };
}
