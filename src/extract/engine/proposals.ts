/** What may be in an article, before it is decided: statements with who may say them and pass them on, actors, events with what may be told of them. */
import type { Actor, Event, EventStatus, EventType, Participant, Statement, Time } from '../../../graph/model/index.js';

/** What is known of a proposal, by name; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

export interface Proposal {
  readonly features: Features;
}

/** An actor who may say the words or pass them on; null is nobody whom the article names. */
export interface VoiceProposal extends Proposal {
  readonly actor: string | null;
}

export interface StatementProposal extends Proposal {
  readonly statement: Statement;
  /** Who may be thought, without a decision, to say the words around these. */
  readonly around: string | null;
  readonly speakers: readonly VoiceProposal[];
  readonly vias: readonly (VoiceProposal & { readonly actor: string })[];
}

export interface ActorProposal extends Proposal {
  readonly actor: Actor;
}

export interface ParticipantProposal extends Proposal {
  readonly participant: Participant;
}

/** One answer of several, of which one is taken. */
export interface Option<T> extends Proposal {
  readonly value: T;
}

export interface EventProposal extends Proposal {
  readonly event: Event;
  readonly types: readonly Option<EventType>[];
  readonly statuses: readonly Option<EventStatus>[];
  readonly times: readonly Option<Time | null>[];
  readonly participants: readonly ParticipantProposal[];
}

export interface Proposals {
  readonly statements: readonly StatementProposal[];
  readonly actors: readonly ActorProposal[];
  readonly events: readonly EventProposal[];
}

/** Names as features that hold. */
export function holding(names: readonly string[]): Features {
  return Object.fromEntries(names.map((name) => [name, 1]));
}
