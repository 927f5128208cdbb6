/** What rules and encoder leave open about names, for somebody to decide: where a name ends, and which names are one actor's. */
import type { Span } from '../../../graph/model/index.js';

/** By name; what is not named is 0. */
export type NameFeatures = Readonly<Record<string, number>>;

/** A name of the encoder's in place of those that rules find there. */
export interface ExtentProposal extends Span {
  readonly words: string;
  /** The words that rules take for names at that place. */
  readonly instead: readonly string[];
  readonly features: NameFeatures;
}

/** Two actors who may be one, by all the words that name them. */
export interface SameProposal {
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly features: NameFeatures;
}

export interface NameDecider {
  /** Whether the encoder's name stands. */
  isName(proposal: ExtentProposal): boolean;
  /** The chance that both are one; undefined where they stay apart. */
  sameness(proposal: SameProposal): number | undefined;
}
