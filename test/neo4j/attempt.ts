/** What a way of getting a Neo4j gives: one that runs, or the reason why there is none. */
import type { Neo4jAnswer } from './client.js';

export interface Provided {
  readonly answer: Neo4jAnswer;
  readonly stop?: () => Promise<void>;
}

/** A way that is not there on this machine says why; the next one is tried. */
export type Attempt = Required<Provided> | { readonly missing: string };
