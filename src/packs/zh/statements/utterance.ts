/** An utterance: a cue together with whoever speaks, before it is decided how far the words reach. */
import type { Span, SpeakerRule, StatementPattern } from '../../../../graph/model/index.js';
import type { Reference } from '../../../document/document.js';
import type { Clause } from '../../../extract/reading.js';
import type { Cue } from './cue.js';

/** How the words of a statement were found. */
export type Construction = Exclude<StatementPattern, 'via-source'>;

/** How a speaker was found. */
export type Identification = SpeakerRule;

/** Who speaks at a cue, and how that was found. */
export interface Subject {
  /** Null where the text names somebody who is no known actor, or nobody. */
  readonly reference: Reference | null;
  readonly by: Identification;
  readonly start: number;
  readonly follows?: Utterance;
}

export interface Utterance {
  readonly cue: Cue;
  readonly clause: Clause;
  /** Null where it was not found. */
  readonly speaker: Reference | null;
  readonly identifiedBy: Identification;
  /** The utterance whose speaker goes on here, where the clause names nobody. */
  readonly follows: Utterance | null;
  /** Sources in a frame such as 据…报道, nearest the speaker first. */
  readonly sources: readonly Reference[];
  /** Whoever is told, where that stands beside the cue. */
  readonly told?: readonly Reference[];
  /** Where the words that introduce the speaker begin: an earlier utterance's content ends before it. */
  readonly start: number;
  /** Where what is said begins. */
  readonly contentStart: number;
}

/** Somebody is named, meant by a pronoun, or given as the source, whether found or not: the speaker is not only carried over. */
export function isExplicit({ identifiedBy }: Utterance): boolean {
  return identifiedBy !== 'carried';
}

/** The clause itself names the speaker, or the document that speaks for one. */
export function isNamed({ identifiedBy }: Utterance): boolean {
  return identifiedBy === 'named' || identifiedBy === 'issuer';
}

/** One voice speaks in both; of two that were not found nobody can tell, unless one goes on with the other. */
export function isSameVoice(one: Utterance, other: Utterance): boolean {
  if (one.speaker === null || other.speaker === null) return one.follows === other || other.follows === one;
  return one.speaker.actor === other.speaker.actor;
}

/** A statement before it gets an id: its content, and the utterance it was read from. */
export interface Draft {
  readonly utterance: Utterance;
  readonly content: Span;
  readonly construction: Construction;
  readonly outer: Draft | null;
}
