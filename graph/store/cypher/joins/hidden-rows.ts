/** All that a store keeps to join articles by, for one that is filled by other means. */
import type { Profile } from '../../../model/profile.js';
import type { Properties } from '../shape.js';
import { HOLDING, IDENTITY, TELLING } from './hidden.js';
import { countedHoldings } from './holdings.js';
import { tellingRows } from './tellings.js';

export interface HiddenRows {
  readonly label: string;
  readonly rows: readonly Properties[];
}

export function hiddenRows(profiles: readonly Profile[], nodeOf: (id: string) => string): HiddenRows[] {
  const ids = profiles.flatMap(({ actors, events }) => [...actors, ...events].map(({ id }) => id));
  const joined = [...new Set(ids)].filter((id) => nodeOf(id) !== id);
  return [
    { label: HOLDING, rows: countedHoldings(profiles) },
    { label: IDENTITY, rows: joined.map((id) => ({ id, node: nodeOf(id) })) },
    { label: TELLING, rows: tellingRows(profiles) },
  ];
}
