/** What was decided on and why: every proposal, taken or not, with its chance and what was known of it. */
import type { Deciders } from './decider.js';
import type { Features } from './proposals.js';

export interface TraceLine {
  readonly decision: keyof Deciders;
  /** Id of the statement, event or actor that is decided on. */
  readonly of: string;
  /** The words it rests on, or the name. */
  readonly words: string;
  /** Of a speaker, carrier or participant its actor; null is nobody whom the article names. */
  readonly actor?: string | null;
  readonly start?: number;
  readonly end?: number;
  /** The rule that proposed it. */
  readonly rule?: string;
  readonly chance: number;
  readonly threshold: number;
  readonly taken: boolean;
  readonly features: Features;
}

export type Trace = (line: TraceLine) => void;

export const NO_TRACE: Trace = () => undefined;
