/** What was decided on and why: every proposal, taken or not, with its chance and what was known of it. */
import type { Span } from '../../../graph/model/index.js';
import type { Decision } from './decider.js';
import type { Features } from './proposals.js';

export interface TraceLine {
  readonly decision: Decision;
  /** Id of the statement, event or actor that is decided on; of names the words that rules or another actor have. */
  readonly of: string;
  /** The words it rests on, or the name. */
  readonly words: string;
  /** Of a speaker, carrier or participant its actor; null is nobody whom the article names. */
  readonly actor?: string | null;
  /** Of a type, status or date what it would be; a date by the words that give it. */
  readonly answer?: string;
  /** Where these words stand; none of two names that may be one actor's. */
  readonly places: readonly Span[];
  /** The rule that proposed it. */
  readonly rule?: string;
  readonly chance: number;
  readonly threshold: number;
  readonly taken: boolean;
  readonly features: Features;
}

export type Trace = (line: TraceLine) => void;

export const NO_TRACE: Trace = () => undefined;
