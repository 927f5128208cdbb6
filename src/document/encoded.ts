/** What a trained encoder saw in the lines of an article: proposals with chances, and how far it bears out proposals of others. */
import type { ActorKind, EventType, Span } from '../../graph/model/index.js';

interface Proposal extends Span {
  /** Mean chance over its pieces, 0 to 1. */
  readonly score: number;
}

export interface EncodedMention extends Proposal {
  readonly kind: ActorKind;
}

/** Words that are said; `inner` ones lie inside other words that are said. */
export interface EncodedContent extends Proposal {
  readonly isInner: boolean;
}

export interface EncodedTrigger extends Proposal {
  readonly type: EventType;
  /** The chance of that type, given that it is an event. */
  readonly typeScore: number;
}

/** How likely a mention of the same window says the words, or passes them on. */
export interface Voice extends Span {
  readonly speaker: number;
  readonly via: number;
}

export interface Voices {
  readonly mentions: readonly Voice[];
  /** The chances that nobody who is named near says them, or passes them on. */
  readonly noSpeaker: number;
  readonly noVia: number;
}

/** Mean chances over the pieces of a stretch, and at its edges. */
export interface Support {
  readonly mention: number;
  readonly outer: number;
  readonly inner: number;
  readonly trigger: number;
  readonly startsContent: number;
  readonly endsContent: number;
}

export interface Encoded {
  readonly mentions: readonly EncodedMention[];
  readonly contents: readonly EncodedContent[];
  readonly triggers: readonly EncodedTrigger[];
  /** Undefined for a stretch without a piece. */
  support(span: Span): Support | undefined;
  /** Of each content (undefined for one without a piece) how likely each mention near it says the words. */
  voices(contents: readonly Span[], mentions: readonly Span[]): (Voices | undefined)[];
}

/** Reads the lines of a text. */
export interface Encoder {
  encode(text: string, lines: readonly Span[]): Promise<Encoded>;
}
