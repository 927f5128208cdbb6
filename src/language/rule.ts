/** The shape of a rule: what has to stand at a place of the text and around it. Languages fill it in; `src/extract/rules` asks it. */

/** Any one of these. */
export type Words = readonly string[];

/** `words('声明 公告')`: a list as a newsroom would write it down. */
export function words(line: string): Words {
  return line.split(/\s/).filter((word) => word !== '');
}

/** `characters('年月日')`: a list of words of one character. */
export function characters(line: string): Words {
  return [...line];
}

/** Up to so many characters, none of which is among `without`, or all of them Han; no more than needed if the `shortest`. */
export type Gap = { readonly gap: number; readonly least?: number; readonly shortest?: true } & (
  | { readonly without: string }
  | { readonly han: true }
);

/**
 * One part of a pattern: words that stand there, or may, or must not; a gap; one of several patterns; parts that come up
 * to so many times, are asked for by a name, or stand (or do not) behind or in front of the place without being read;
 * an end of the text.
 */
export type Piece =
  | string
  | Words
  | Gap
  | { readonly maybe: Words }
  | { readonly not: Words }
  | { readonly any: readonly Pattern[] }
  | { readonly upTo: number; readonly least?: number; readonly of: Pattern }
  | { readonly as: string; readonly of: Pattern }
  | { readonly ahead: Pattern }
  | { readonly noneAhead: Pattern }
  | { readonly inFront: Pattern }
  | { readonly noneInFront: Pattern }
  | { readonly edge: 'start' | 'end' };

/** Parts in the order in which they are read. */
export type Pattern = readonly Piece[];

/** Words anywhere within so many characters, and no further than the next of the marks; as far as can be seen unless told. */
export interface Near {
  readonly words: Words;
  readonly within?: number;
  readonly until?: string;
}

/** A word of the tagger: its words, how it ends, its tags. */
export interface Tagged {
  readonly words?: Words;
  readonly ends?: Words;
  readonly tags?: Words;
}

/** A quotation around the place. */
export interface Quoted {
  /** The most characters between its marks. */
  readonly upTo?: number;
  /** What stands in front of it. */
  readonly before?: Pattern;
}

/** What is known of the word beforehand, such as its type of event: a value, or any of several. */
export type Known<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | readonly Facts[Name][] };

/** Conditions that have to hold together; a language may ask for any of them. */
export interface When<Facts> {
  /** The word itself is one of these. */
  readonly word?: Words;
  /** The word itself ends so. */
  readonly wordEnds?: Pattern;
  /** The word itself begins so. */
  readonly wordBegins?: Pattern;
  /** One of these is in the word itself. */
  readonly wordHas?: Words;
  readonly known?: Known<Facts>;
  /** The text in front of the word ends so. */
  readonly before?: Pattern;
  /** The text behind the word begins so. */
  readonly after?: Pattern;
  readonly nearBefore?: Near;
  readonly nearAfter?: Near;
  /** The tagger's word that ends where the word ends. */
  readonly own?: Tagged;
  /** The tagger's word that begins with the word or before it, and ends no sooner. */
  readonly over?: Tagged;
  /** The tagger's word in front of the word. */
  readonly previous?: Tagged;
  /** The tagger's word behind the word. */
  readonly next?: Tagged;
  /** The innermost quotation around the word. */
  readonly quoted?: Quoted;
  /** At least one of these holds. */
  readonly any?: readonly When<Facts>[];
  /** None of these holds. */
  readonly unless?: readonly When<Facts>[];
}

/** Nothing is known of the word but itself. */
export type NoFacts = Readonly<Record<never, never>>;

/** What rules of a language may find or forbid: a row of a table in `src/language/xx/rules`. */
export interface Rule<Facts> {
  readonly name: string;
  readonly when: When<Facts>;
  readonly unless?: readonly When<Facts>[];
  /** What it states, in one sentence. */
  readonly reads: string;
  /** A sentence in which it holds of the word in ⟦⟧. */
  readonly example: string;
  /** A sentence much like it, in which it does not; or one for each exception. */
  readonly spares: string | readonly string[];
}

/** Of the word in its example no such thing is made, and of that in `spares` one is: an event, a person of that name, words of speech, or one whom the text names with it. */
export interface Forbidding<Facts, Forbidden extends 'event' | 'name' | 'speech' | 'holder'> extends Rule<Facts> {
  readonly forbids: Forbidden;
}

/** What it says of the word. */
export interface Finding<Facts, Found extends string> extends Rule<Facts> {
  readonly finds: Found;
}
