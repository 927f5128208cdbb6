/** Which changes of the state are another place to a reader, worth a step back; all else corrects the same view. */
import type { ViewState } from './state.js';

/** What moved: a slider or a brush that is drawn on moves on with every pixel, and is left with one step all the same. */
export type Place = 'confidence' | 'brush' | 'other';

export interface Entry {
  readonly place: Place;
  /** Milliseconds. */
  readonly at: number;
}

/** Milliseconds without a move after which a slider or a brush counts as let go. */
const LET_GO = 1_000;

/** Null where the reader stays. */
export function placeOf(before: ViewState, after: ViewState): Place | null {
  if (shape(before) !== shape(after)) return 'other';
  if (JSON.stringify(before.brush) !== JSON.stringify(after.brush)) return 'brush';
  return before.filters.confidence === after.filters.confidence ? null : 'confidence';
}

/** Whether a change enters the history, rather than replace what entered last. */
export function isNewEntry(last: Entry | null, place: Place, now: number): boolean {
  return place === 'other' || last?.place !== place || now - last.at > LET_GO;
}

function shape({ selection, reading, frame, tab, asked, filters }: ViewState): string {
  const { hidden, chosen, orphans } = filters;
  return JSON.stringify([selection, reading, frame, tab, asked, hidden, chosen, orphans]);
}
