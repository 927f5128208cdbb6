/** Steps of the reader's own hand on the picture: taken away, put in a place, fetched, unfolded. */
import { rounded } from '../../graph/model/rounded.js';
import type { Camera, Pin, ViewState } from './state.js';

export function removeNode(state: ViewState, id: string): ViewState {
  const selection = state.selection?.id === id ? null : state.selection;
  return { ...state, selection, step: 0, removed: withItem(state.removed, id) };
}

export function restoreRemoved(state: ViewState): ViewState {
  return { ...state, removed: [] };
}

/** `x` and `y` are layout units; two decimals are kept. */
export function pin(state: ViewState, { id, x, y }: Pin): ViewState {
  const others = state.pins.filter((other) => other.id !== id);
  return { ...state, pins: [...others, { id, x: rounded(x, 2), y: rounded(y, 2) }] };
}

export function unpin(state: ViewState, id: string): ViewState {
  return { ...state, pins: state.pins.filter((other) => other.id !== id) };
}

export function expand(state: ViewState, id: string): ViewState {
  return { ...state, expanded: withItem(state.expanded, id) };
}

/** `edge` is the one that stands for the bundle. */
export function toggleUnfolded(state: ViewState, edge: string): ViewState {
  const isUnfolded = state.unfolded.includes(edge);
  const unfolded = isUnfolded ? state.unfolded.filter((other) => other !== edge) : [...state.unfolded, edge];
  return { ...state, unfolded };
}

export function colourCommunities(state: ViewState, communities: boolean): ViewState {
  return { ...state, communities };
}

export function lookAt(state: ViewState, { x, y, ratio }: Camera): ViewState {
  return { ...state, camera: { x: rounded(x, 4), y: rounded(y, 4), ratio: rounded(ratio, 4) } };
}

export function resetCamera(state: ViewState): ViewState {
  return { ...state, camera: null };
}

export function withLimit(state: ViewState, limit: number): ViewState {
  return { ...state, limit };
}

function withItem(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items : [...items, item];
}
