/** What an article tells of its actors, events and statements by which they can be found again in another. */
import type { ActorKind } from './extraction/actor.js';

export interface ActorProfile {
  readonly id: string;
  readonly kind: ActorKind;
  /** Its own names in the form in which names are compared, the one that it is listed under first; none for who has none. */
  readonly names: readonly string[];
}

/** Days are YYYY-MM-DD, both ends in; null where the article does not tell. */
export interface EventProfile {
  readonly id: string;
  /** Its subtype, or its type where its words do not tell that. */
  readonly kind: string;
  /** The words that tell of it, in the form in which names are compared. */
  readonly triggers: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** Ids of those who take part and have a name. */
  readonly parties: readonly string[];
}

export interface StatementProfile {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string;
}

/** Ids are those that the article gives; which of them are one node is what profiles are compared for. */
export interface Profile {
  readonly articleId: string;
  /** The day on which it came out. */
  readonly published: string | null;
  readonly actors: readonly ActorProfile[];
  /** Ids of the people and bodies whom it mentions most. */
  readonly main: readonly string[];
  readonly events: readonly EventProfile[];
  /** Those whose speaker has a name. */
  readonly statements: readonly StatementProfile[];
}
