/** Finds verbs of speech, and who stands beside them as the one who speaks. */
import type { Span } from '../../../graph/model/index.js';
import type { Reference, Token } from '../../document/document.js';
import { firstFrom } from '../first-from.js';
import { SpanIndex } from '../span-index.js';
import type { SpacedCue } from './draft.js';
import type { SpacedText } from './text.js';

/** Who spoke last, and which person, and through which media; who is named last in the text is looked up. */
export interface SpacedMemory {
  readonly speaker: Reference | null;
  readonly person: Reference | null;
  readonly carried?: { readonly via: readonly string[]; readonly paragraph: number };
}

/** The one who speaks, how that was found, and the words from the subject to the verb. */
export interface Subject extends Span {
  readonly speaker: Reference | null;
  readonly identifiedBy: 'named' | 'pronoun' | 'carried';
}

const APPOSED = 140;
const INVERTED = 70;
/** A name so near to where a sentence begins is its subject; so many names back one is looked for. */
const OPENS = 3;
const NEARBY = 6;

export class SpacedSpeakers {
  readonly #byEnd: ReadonlyMap<number, Reference>;
  readonly #index: SpanIndex<Reference>;
  /** People by name, in the order of the text. */
  readonly #people: readonly Reference[];

  #last: (Span & { readonly cues: readonly SpacedCue[] }) | undefined;

  constructor(
    readonly text: SpacedText,
    readonly references: readonly Reference[],
  ) {
    this.#byEnd = new Map(references.map((one) => [one.end, one]));
    this.#index = new SpanIndex(references);
    this.#people = references.filter(({ kind, form }) => kind === 'person' && form === 'name');
  }

  in(span: Span): Reference[] {
    return this.#index.overlapping(span).filter(({ start, end }) => start >= span.start && end <= span.end);
  }

  /** Verbs of speech of a stretch of a sentence outside quotation marks; those of the last stretch are kept, as each asks for its fellows. */
  cues({ start, end }: Span): readonly SpacedCue[] {
    if (this.#last?.start !== start || this.#last.end !== end)
      this.#last = { start, end, cues: this.#cuesIn(start, end) };
    return this.#last.cues;
  }

  #cuesIn(start: number, end: number): SpacedCue[] {
    const { reading, language } = this.text;
    return reading.tokensIn({ start, end }).flatMap((token): SpacedCue[] => {
      const verb = this.text.isCapital(token) ? undefined : language.verbs.get(this.text.plain(token));
      if (!verb || reading.quotationAt(token.start)) return [];
      const before = this.text.text
        .slice(Math.max(start, token.start - 24), token.start)
        .toLowerCase()
        .trimEnd();
      if (language.refusals.some((words) => endsWithWords(before, words))) return [];
      const negation = language.negations.find((words) => endsWithWords(before, words));
      const from = negation ? token.start - (before.length - before.lastIndexOf(negation)) - 1 : token.start;
      return [{ start: token.start, end: token.end, verb, from: Math.max(start, from) }];
    });
  }

  /** The subject in front of the verb. */
  before(cue: SpacedCue, sentence: Span, memory: SpacedMemory): Subject | undefined {
    const words = this.#skipped(cue.from, sentence);
    const at = words.at(-1)?.end ?? cue.from;
    const last = words.at(-1);
    if (last && this.text.word(last) === ',') {
      const apposed = this.#beforeApposition(last.start, sentence);
      if (apposed) return { speaker: apposed, identifiedBy: 'named', start: apposed.start, end: cue.end };
    }
    const name = this.#endingAt(at);
    if (name) return { speaker: name, identifiedBy: 'named', start: this.#phraseStart(name), end: cue.end };
    if (!last) return undefined;
    const plain = this.text.isAllCapitals(last) ? '' : this.text.plain(last);
    const { person, people } = this.text.language.pronouns;
    if (person.has(plain))
      return { speaker: this.#person(last, memory), identifiedBy: 'pronoun', start: last.start, end: cue.end };
    if (people.has(plain) && memory.speaker)
      return { speaker: memory.speaker, identifiedBy: 'pronoun', start: last.start, end: cue.end };
    return undefined;
  }

  /** The subject behind the verb, as in “…,” said John Smith. */
  after(cue: SpacedCue, sentence: Span, memory: SpacedMemory): Subject | undefined {
    const reach = Math.min(sentence.end, cue.end + INVERTED);
    const stop = /[.;:“”"]/.exec(this.text.text.slice(cue.end, reach))?.index ?? reach - cue.end;
    const [next] = this.text.after(cue.end, 1);
    if (next && this.text.language.pronouns.person.has(this.text.plain(next)))
      return { speaker: this.#person(next, memory), identifiedBy: 'pronoun', start: cue.start, end: next.end };
    const all = this.in({ start: cue.end, end: cue.end + stop });
    const name = all.find(({ isModifier }) => !isModifier) ?? all[0];
    return name && { speaker: name, identifiedBy: 'named', start: cue.start, end: name.end };
  }

  /** The words of the sentence in front of a place, without the small ones that part a subject from its verb. */
  #skipped(place: number, sentence: Span): readonly Token[] {
    const words = this.text.before(place, 30).filter(({ start }) => start >= sentence.start);
    let count = words.length;
    while (count > 0) {
      const word = words[count - 1] as Token;
      const plain = this.text.plain(word);
      const { between, adverbEndings } = this.text.language;
      const isBetween = between.has(plain) || adverbEndings.some((ending) => plain.endsWith(ending));
      if (!isBetween || this.text.isAllCapitals(word)) break;
      count -= 1;
    }
    return words.slice(0, count);
  }

  #endingAt(place: number): Reference | undefined {
    return this.#byEnd.get(place);
  }

  /** John Smith, a spokesman for the ministry, said: the name in front of the other comma. */
  #beforeApposition(comma: number, sentence: Span): Reference | undefined {
    const from = Math.max(sentence.start, comma - APPOSED);
    const commas = Array.from(this.text.text.slice(from, comma).matchAll(/,/g), ({ index }) => from + index);
    for (const at of commas.toReversed()) {
      const name = this.#endingAt(at);
      if (name) return name;
    }
    return undefined;
  }

  /** Titles and offices in front of the name belong to it: spokesman John Smith. */
  #phraseStart({ start }: Reference): number {
    let from = start;
    for (const word of this.text.before(start, 8).toReversed()) {
      const plain = this.text.plain(word);
      const { offices, titles, articles, bodies } = this.text.language;
      const belongs =
        this.text.isCapital(word) ||
        offices.has(plain) ||
        titles.has(plain) ||
        bodies.has(plain) ||
        articles.has(plain);
      if (!belongs || this.text.text.slice(word.end, from).trim() !== '') break;
      from = word.start;
    }
    return from;
  }

  /** The person with whom a sentence began last since somebody spoke, else who spoke, else the person named last. */
  #person(at: Span, { person }: SpacedMemory): Reference | null {
    const until = firstFrom(this.#people, at.start);
    const people = this.#people.slice(Math.max(0, until - NEARBY), until);
    const isSubject = (one: Reference): boolean => {
      const sentence = this.text.sentenceOf(one.start);
      return sentence !== undefined && this.#phraseStart(one) - sentence.start < OPENS && !one.isModifier;
    };
    const since = people.findLast((one) => one.start > (person?.start ?? -1) && isSubject(one));
    return since ?? person ?? people.at(-1) ?? null;
  }
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/\p{L}/u.test(text.charAt(text.length - words.length - 1));
}
