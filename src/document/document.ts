/** One article with layers of spans over its unchanging text; steps add layers, nobody edits text. */
import type {
  Actor,
  ActorKind,
  Article,
  Event,
  Issue,
  Region,
  Relation,
  Span,
  Statement,
  Time,
} from '../../graph/model/index.js';
import type { Encoded } from './encoded.js';

/** A word with its part-of-speech or entity tag (the tag set is in tagger/tags.ts). */
export interface Token extends Span {
  readonly tag: string;
}

/** A sentence or heading of the read regions; `paragraph` is an index into the paragraphs layer. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** A line of text inside one region. */
export interface Paragraph extends Span {
  readonly region: Region['kind'];
}

/** Words between quotation marks: the span includes the marks, `inner` does not; depth 0 is outermost. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly depth: number;
}

/** One place of the text that refers to an actor, and how. */
export interface Reference extends Span {
  /** Actor id. */
  readonly actor: string;
  readonly form: 'name' | 'alias' | 'title' | 'group';
  readonly kind: ActorKind;
  /** A newspaper, agency, broadcaster: it may pass on what others said. */
  readonly isMedium: boolean;
  /** True where the words only describe another thing: 日本 in 日本首相, 美国 in 在美国. */
  readonly isModifier: boolean;
}

/** The chances that what was decided on is right: of each actor that stays, and of statements, events and `EVENT ACTOR` participants by id. */
export interface Decisions {
  readonly actors: ReadonlyMap<string, number>;
  readonly others: ReadonlyMap<string, number>;
}

export interface Layers {
  /** Every character of the text lies in exactly one region. */
  readonly regions: readonly Region[];
  /** Paragraphs of headline, body and caption regions, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** What the trained encoder saw; absent where articles are read by rules alone. */
  readonly encoded: Encoded;
  /** Tokens of the sentences, in order, without gaps inside a sentence. */
  readonly tokens: readonly Token[];
  /** Time expressions in order, resolved against the publication date where that is known. */
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  /** Every place that names an actor, in order, without overlaps. */
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  /** The events of the rules, and what they took for talk. */
  readonly eventCandidates: readonly EventCandidate[];
  readonly relations: readonly Relation[];
  /** Absent where articles are read by rules alone. */
  readonly decisions: Decisions;
}

export type LayerName = keyof Layers;

/** What rules found of an event before they took it for one or for mere talk of the matter. */
export interface EventCandidate {
  readonly event: Event;
  /** The rules take it for one happening. */
  readonly isParticular: boolean;
  /** What speaks for that and against it, by name. */
  readonly evidence: readonly string[];
}

/** A rule of a language that held, and of which words. */
export interface HeldRule extends Span {
  readonly rule: {
    readonly name: string;
    readonly reads: string;
    readonly finds?: string;
    readonly forbids?: string;
  };
  /** What it was asked of: the words at the place, or a name wherever it stands. */
  readonly word: string;
}

/** Told of each rule that holds; answers false where the text is to be read as if there were no such rule. */
export type RuleWatch = (held: HeldRule) => boolean;

export interface Document {
  readonly article: Article;
  readonly text: string;
  /** The text in simplified characters and with the same length, so that rules and offsets serve both scripts. */
  readonly shadow: string;
  readonly layers: Partial<Layers>;
  readonly issues: readonly Issue[];
  readonly watch?: RuleWatch | undefined;
}

/** The layer a step declared that it needs; asking for another is a mistake in the step. */
export function layer<N extends LayerName>(document: Pick<Document, 'layers'>, name: N): Layers[N] {
  const found = document.layers[name];
  if (found === undefined) throw new Error(`layer ${name} is missing: the step that reads it must declare it in needs`);
  return found as Layers[N];
}
