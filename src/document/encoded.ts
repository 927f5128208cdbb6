/** What a trained encoder saw in the lines of an article: proposals with chances, and how far it bears out proposals of others. */
import type { ActorKind, EventStatus, EventType, Span } from '../../graph/model/index.js';

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

export interface EncodedTrigger extends Proposal, EventChances {
  readonly type: EventType;
}

/** Given that a stretch tells of an event: how likely it is of each type, and how it stands with it. */
export interface EventChances {
  readonly types: ReadonlyMap<EventType, number>;
  readonly statuses: ReadonlyMap<EventStatus, number>;
}

/** A span near another one, with the chance that they belong together: of one actor, or a date and its event. */
export interface Linked extends Span {
  readonly chance: number;
}

/** A mention near a trigger, with the chance that it takes part in what the trigger tells of, and that it then is who acts. */
export interface Party extends Linked {
  readonly agent: number;
}

/** How likely each of the dates near a trigger is that of its event, and none of them. */
export interface DateChances {
  readonly dates: readonly Linked[];
  readonly none: number;
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
  /** Undefined for a stretch without a piece. */
  event(trigger: Span): EventChances | undefined;
  /** Of each trigger the mentions near it. */
  parties(triggers: readonly Span[], mentions: readonly Span[]): (readonly Party[])[];
  /** Of each trigger (undefined for one without a piece) the dates near it. */
  dates(triggers: readonly Span[], dates: readonly Span[]): (DateChances | undefined)[];
  /** Of each mention the others near it. */
  sames(mentions: readonly Span[]): (readonly Linked[])[];
}

/** Reads the lines of a text. */
export interface Encoder {
  encode(text: string, lines: readonly Span[]): Promise<Encoded>;
}
