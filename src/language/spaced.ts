/** What has to be known of a language that parts its words by spaces and begins names with capitals. */
import type { EventType } from '../../graph/model/index.js';
import type { CueWord } from './cues.js';

/** A verb of speech in one of its forms; `told` is followed by whom it is said to: told, asked. */
export interface SpeechVerb extends CueWord {
  readonly told?: true;
}

/** A name that newsrooms know, in every form; `key` is the same in every language that lists it. */
export interface ListedName {
  readonly key: string;
  /** The name that stands for it in every language: what its id is made of. */
  readonly canonical: string;
  readonly forms: readonly string[];
  readonly kind: 'country' | 'organization';
  readonly isMedium: boolean;
  /** The capital that stands for a state's government. */
  readonly capital?: string;
}

export interface SpacedLanguage {
  /** By form, in small letters: said, says, urged. */
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** Words in front of a source: according to. */
  readonly accordingTo: readonly string[];
  /** Words that lead to whom something is said: to, with. */
  readonly towards: ReadonlySet<string>;
  /** Words between a speaker and its verb: also, has, later. */
  readonly between: ReadonlySet<string>;
  /** Words that turn a verb into its opposite: not, didn't, never. */
  readonly negations: readonly string[];
  /** Words that deny what follows: no, not, never. */
  readonly denials: ReadonlySet<string>;
  /** Verbs by which somebody keeps from doing so: declined to. */
  readonly refusals: readonly string[];
  /** Words that join one verb to the next: and. */
  readonly joining: readonly string[];
  /** Words that stand before what is said and are no part of it: that. */
  readonly openers: ReadonlySet<string>;
  /** Words after which what is said is over, in the same sentence: while, but. */
  readonly closers: readonly string[];
  /** Pronouns that stand for one who speaks. */
  readonly pronouns: { readonly person: ReadonlySet<string>; readonly people: ReadonlySet<string> };
  /** How words end that may stand between a speaker and its verb: -ly. */
  readonly adverbEndings: readonly string[];
  /** Words that open what is told of a person between commas: a, the, who. */
  readonly appositionOpeners: ReadonlySet<string>;
  /** Words that no name begins with, though a sentence may: articles, prepositions, pronouns. */
  readonly plainWords: ReadonlySet<string>;
  /** Small words within a name: of, for, de. */
  readonly inNames: ReadonlySet<string>;
  /** Small words by which the name of a body goes on: of, on, for. */
  readonly inBodies: ReadonlySet<string>;
  /** Articles and pointers, in front of what stands for somebody: the, this. */
  readonly articles: ReadonlySet<string>;
  /** Articles that no name begins with: the, a. */
  readonly plainArticles: ReadonlySet<string>;
  /** Forms of address, which are no office: Mr. */
  readonly addresses: ReadonlySet<string>;
  /** Forms of address and titles that stand right before a name: Mr, President. */
  readonly titles: ReadonlySet<string>;
  /** Words for what an office is over, which close its name: Affairs, State, Defence. */
  readonly portfolios: ReadonlySet<string>;
  /** Words between somebody and the body that he belongs to, or speaks to: of, at, to. */
  readonly ofs: ReadonlySet<string>;
  /** Nouns for one who holds an office or does a work: spokesman, minister. */
  readonly offices: ReadonlySet<string>;
  /** Nouns for kinds of bodies: ministry, court, university. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for bodies that may mean any that was named: company. */
  readonly anyBody: ReadonlySet<string>;
  /** Words that end the name of a medium: News, Times. */
  readonly media: ReadonlySet<string>;
  /** Capitalised words that name no actor: months, weekdays, peoples. */
  readonly noNames: ReadonlySet<string>;
  readonly listed: readonly ListedName[];
  /** Words of happenings by form, in small letters. */
  readonly happenings: ReadonlyMap<string, EventType>;
  /** Words in front of a happening that tell how it stands. */
  readonly ahead: readonly string[];
  readonly supposed: readonly string[];
  readonly undone: readonly string[];
}
