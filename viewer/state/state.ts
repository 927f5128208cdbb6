/** What the page shows, as one plain object, and the pure steps from one state to the next. */
import { type DrawnEdgeType, type DrawnLabel, INITIAL_SLICE_LIMIT } from '../../graph/model/drawn.js';

export type Language = 'zh' | 'en';

export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** A node label or an edge type: both are filtered alike, and their names do not clash. */
export type Kind = DrawnLabel | DrawnEdgeType;

export interface ViewState {
  readonly selection: Selection | null;
  /** Which piece of the selection's evidence is open, from 0. */
  readonly step: number;
  readonly hidden: readonly Kind[];
  readonly language: Language;
  /** How many nodes the server is asked for. */
  readonly limit: number;
}

export function initialState(language: Language): ViewState {
  return { selection: null, step: 0, hidden: [], language, limit: INITIAL_SLICE_LIMIT };
}

export function select(state: ViewState, selection: Selection): ViewState {
  return { ...state, selection, step: 0 };
}

export function clearSelection(state: ViewState): ViewState {
  return { ...state, selection: null, step: 0 };
}

/** Steps run round: after the last piece of evidence comes the first. */
export function stepTo(state: ViewState, step: number, count: number): ViewState {
  return count === 0 ? state : { ...state, step: ((step % count) + count) % count };
}

export function toggleKind(state: ViewState, kind: Kind): ViewState {
  const hidden = state.hidden.includes(kind)
    ? state.hidden.filter((other) => other !== kind)
    : [...state.hidden, kind].sort();
  return { ...state, hidden };
}

export function showAllKinds(state: ViewState): ViewState {
  return { ...state, hidden: [] };
}

export function speak(state: ViewState, language: Language): ViewState {
  return { ...state, language };
}

export function withLimit(state: ViewState, limit: number): ViewState {
  return { ...state, limit };
}
