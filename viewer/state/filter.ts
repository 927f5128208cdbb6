/** Steps that narrow what is shown, or widen it again. */
import {
  type Brush,
  type Clock,
  type Facet,
  type Filters,
  type Frame,
  type Kind,
  NO_FILTERS,
  type ViewState,
} from './state.js';

export function toggleKind(state: ViewState, kind: Kind): ViewState {
  return withFilters(state, { hidden: toggled(state.filters.hidden, kind) });
}

export function toggleValue(state: ViewState, facet: Facet, value: string): ViewState {
  return choose(state, facet, toggled(state.filters.chosen[facet] ?? [], value));
}

/** Keeps only these values of a facet; none keeps all. */
export function choose(state: ViewState, facet: Facet, values: readonly string[]): ViewState {
  const { [facet]: _former, ...others } = state.filters.chosen;
  const chosen = values.length === 0 ? others : { ...others, [facet]: [...new Set(values)].sort() };
  return withFilters(state, { chosen });
}

/** `percent` is 0 to 100. */
export function requireConfidence(state: ViewState, percent: number): ViewState {
  return withFilters(state, { confidence: Math.min(100, Math.max(0, Math.round(percent))) });
}

export function keepOrphans(state: ViewState, orphans: boolean): ViewState {
  return withFilters(state, { orphans });
}

/** Forgets the filters and the brush; frame and selection stay. */
export function clearFilters(state: ViewState): ViewState {
  return { ...state, filters: NO_FILTERS, brush: null, camera: null };
}

export function brushTo(state: ViewState, brush: Brush | null): ViewState {
  return { ...state, brush, camera: null };
}

/** Days of one clock mean nothing on another, so the brush goes. */
export function readClock(state: ViewState, clock: Clock): ViewState {
  if (clock === state.clock) return state;
  return { ...state, clock, brush: null, camera: state.brush === null ? state.camera : null };
}

/** A new frame has a layout of its own, so the camera starts anew. */
export function frameOn(state: ViewState, frame: Frame): ViewState {
  return { ...state, frame, camera: null };
}

/** What is left is looked at as a whole. */
function withFilters(state: ViewState, changes: Partial<Filters>): ViewState {
  return { ...state, filters: { ...state.filters, ...changes }, camera: null };
}

function toggled<T>(items: readonly T[], item: T): T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item].sort();
}
