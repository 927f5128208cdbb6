/** What a check of the workspace gives: its size in words, and how a store compares with it. */
import type { GraphStore, StoreCounts } from '../../../graph/store/store.js';

export interface Findings {
  readonly summary: string;
  readonly compare: (store: GraphStore, counts: StoreCounts) => Promise<readonly string[]>;
}
