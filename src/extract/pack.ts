/** What a language brings to the line: how its words are cut, which steps propose, and what the deciding steps ask of it. */
import type { Article, Event, Relation, Span, Statement, Time } from '../../graph/model/index.js';
import type { Document, Reference } from '../document/document.js';
import type { Step } from '../document/step.js';
import type { Writing } from '../document/writing.js';
import type { NameDecider } from './actors/name-decider.js';

/** Words that the encoder takes for said, and who it thinks says them. */
export interface LearnedContent extends Span {
  readonly speaker: Reference | null;
}

/** What the deciding steps ask of a language; a Document goes in, nothing of it is changed. */
export interface Proposing {
  /**
   * How many characters say what one Chinese character says: lengths and distances are measured in these, so that one
   * decider serves every language.
   */
  readonly breadth: number;
  /** What stands between two names in a label. */
  readonly joiner: string;
  /** Words that the encoder takes for said, as statements of this language. */
  learnedStatements(document: Document, contents: readonly LearnedContent[]): Statement[];
  /** Actors that its rules keep as those of the story. */
  keptActors(document: Document, statements: readonly Statement[], events: readonly Event[]): Set<string>;
  /** The words of a time date the telling only: now, of late. */
  saysNow(time: Time): boolean;
  /** The words of a statement up to an event deny that event. */
  isDenied(before: string): boolean;
  /** What kind of happening the words that tell of an event mean, within its type: 拘捕, arrested → arrest. */
  subtypeOf(trigger: string): string | null;
  /** Who holds an office where, and how events hang together, as the language says it. */
  relations(document: Document): Relation[];
}

export interface LanguagePack extends Proposing {
  readonly languages: readonly Article['language'][];
  /** The file of its deciders among the assets of the reader. */
  readonly deciders: string;
  readonly writing: Writing;
  /** Cuts sentences into words. */
  readonly words: Step;
  /** Propose actors, times, statements and events, in this order; whoever decides on names comes in. */
  proposers(names?: NameDecider): readonly Step[];
}
