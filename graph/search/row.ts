/** What can be found: one row a node, plain enough to be written into a page. */
import type { NodeLabel } from '../model/node.js';

export interface SearchRow {
  readonly id: string;
  readonly label: NodeLabel;
  readonly caption: string;
  readonly detail: string | null;
  /** What else it goes by. */
  readonly others: readonly string[];
  /** How the caption and then the others are pronounced, in syllables: `xi jin ping`; empty where nobody would ask so. */
  readonly sounds: readonly string[];
}
