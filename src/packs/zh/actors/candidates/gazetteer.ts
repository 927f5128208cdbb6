/** The newsroom lexica as the actor rules ask for them: what stands in a text, at an offset, before a name. */

import { begins, expression } from '../../../../extract/rules/pattern.js';
import {
  type Body,
  type Country,
  capitalNames,
  type Group,
  type Lexicon,
  loadLexicon,
  type Organization,
} from '../../../../language/index.js';
import { type Found, WordIndex } from '../../../../language/word-index.js';
import { POINTER_BEFORE_GROUP, QUANTITY_BEFORE_GROUP } from '../../../../language/zh/rules/actors/groups.js';
import { STATES_TOGETHER } from '../../../../language/zh/rules/actors/states.js';
import { VAGUE } from '../../../../language/zh/words/counting.js';
import { STATE_LETTERS } from '../../../../language/zh/words/places.js';
import { NameWords } from '../names/name-words.js';
import { TitleWords } from '../title-words.js';

const MEDIA = new Set(['news-agency', 'newspaper', 'broadcaster', 'magazine', 'online-media']);
const [quantity, pointer] = [expression(QUANTITY_BEFORE_GROUP), expression(POINTER_BEFORE_GROUP)];
const [vague, statesTogether] = [begins([VAGUE]), expression(STATES_TOGETHER)];

/** One entry of the organisation list, met under a name that may also be an everyday word. */
export interface FoundOrganization extends Found<Organization> {
  readonly isEveryday: boolean;
}

export class Gazetteer {
  readonly #lexicon: Lexicon;
  readonly #countries: WordIndex<Country>;
  readonly #capitals: WordIndex<Country>;
  readonly #letters: ReadonlyMap<string, readonly Country[]>;
  readonly #organizations: WordIndex<Organization>;
  readonly #bodies: WordIndex<Body>;
  readonly #groups: WordIndex<Group>;
  readonly #headNouns: readonly string[];
  readonly #places: ReadonlySet<string>;
  readonly titles: TitleWords;
  readonly names: NameWords;
  /** Every one-character state name, as the inside of a character class. */
  readonly abbreviations: string;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.names = new NameWords(lexicon);
    this.titles = new TitleWords(lexicon, this.names);
    const { countries, organizations, bodies, groups } = lexicon;
    this.#countries = byName(countries);
    this.#capitals = new WordIndex(
      countries.flatMap((country) => capitalNames(country).map((name) => [name, country] as const)),
    );
    this.#letters = new Map(STATE_LETTERS.map((letter) => [letter, lexicon.countriesByAbbreviation.get(letter) ?? []]));
    this.#organizations = byName(organizations);
    this.#bodies = byName(bodies);
    this.#groups = new WordIndex(groups.map((group) => [group.name, group] as const));
    this.#headNouns = lexicon.suffixes.filter(({ guard }) => guard === 'none').map(({ suffix }) => suffix);
    this.#places = new Set(lexicon.placeNames);
    this.abbreviations = [...this.#letters.keys()].join('');
  }

  /** The words end with a noun that names a kind of body: 公司, 委员会. */
  endsInHeadNoun(words: string): boolean {
    return this.#headNouns.some((noun) => words.endsWith(noun));
  }

  /** The word says what kind of body it is, and no more: 公司, 委员会. */
  isKindOfBody(word: string): boolean {
    return this.#headNouns.includes(word) || this.#bodies.get(word) !== undefined;
  }

  countriesIn(text: string): Found<Country>[] {
    return this.#countries
      .in(text)
      .filter(
        ({ start, end, entry }) =>
          !this.#isOrdinary(text, start, end) && !entry.everyday.includes(text.slice(start, end)),
      );
  }

  capitalsIn(text: string): Found<Country>[] {
    return this.#capitals.in(text);
  }

  bodiesIn(text: string): Found<Body>[] {
    return this.#bodies.in(text).filter(({ start, end }) => !this.#isOrdinary(text, start, end));
  }

  #isOrdinary(text: string, start: number, end: number): boolean {
    return this.#lexicon.isInOrdinaryWord(text, start, end);
  }

  groupsIn(text: string): Found<Group>[] {
    return this.#groups.in(text);
  }

  organizationsIn(text: string): FoundOrganization[] {
    const whole = this.#organizations.in(text).filter(({ start, end }) => !this.#isOrdinary(text, start, end));
    return whole.map((found) => {
      const name = text.slice(found.start, found.end);
      return { ...found, isEveryday: found.entry.everyday.includes(name) };
    });
  }

  countryByName(name: string): Country | undefined {
    return this.#countries.get(name);
  }

  /** The state a one-character name means: of several, the one that `text` names in full, else the usual one. */
  countryByAbbreviation(letter: string, text = ''): Country | undefined {
    const meant = this.#letters.get(letter);
    return meant?.find((country) => isNamed(country, text)) ?? meant?.[0];
  }

  /** The one-character names of the usual states and of those that the text names in full. */
  lettersFor(text: string): string {
    const named = [...this.#lexicon.countriesByAbbreviation].filter(([, countries]) =>
      countries.some((country) => isNamed(country, text)),
    );
    return [...new Set([...this.abbreviations, ...named.map(([letter]) => letter)])].join('');
  }

  /** As countryByAbbreviation, for any character that stands for a state which the text names in full. */
  namedByLetter(letter: string, text: string): Country | undefined {
    return (
      this.#lexicon.countriesByAbbreviation.get(letter)?.find((country) => isNamed(country, text)) ??
      this.countryByAbbreviation(letter, text)
    );
  }

  isPlace(name: string): boolean {
    return this.#places.has(name) || this.#capitals.has(name);
  }

  organizationByName(name: string): Organization | undefined {
    return this.#organizations.get(name);
  }

  isMedium({ type }: Organization): boolean {
    return MEDIA.has(type);
  }

  /** 中国外交部 is the body 外交部 of China, however it is listed. */
  ownedBody(name: string): string | undefined {
    for (const { iso, name: state } of this.#lexicon.countries) {
      const body = name.startsWith(state) ? this.#bodies.get(name.slice(state.length)) : undefined;
      if (body) return this.bodyKey(iso, body.name);
    }
    return undefined;
  }

  /** The state's name that ends at the offset, or ''. */
  stateNameBefore(text: string, offset: number): string {
    return this.#countries.endingAt(text, offset) ?? '';
  }

  /** 三名不愿透露姓名的: number and reserve in front of a group, without 有 or 多名. */
  quantifierBefore(text: string, offset: number): string {
    const { number, anonymity } = this.#lexicon.quantifiers;
    const before = text.slice(Math.max(0, offset - 24), offset);
    const reserve = longest(anonymity.filter((word) => before.endsWith(word)));
    const rest = before.slice(0, before.length - reserve.length);
    const count =
      longest(number.filter((word) => rest.endsWith(word) && !vague(word, 0))) ||
      (quantity.exec(rest)?.[0] ?? '') ||
      (pointer.exec(rest)?.[0] ?? '');
    return count + reserve;
  }

  /** The key of a state's body: 美国 and 国务院 are the organisation 美国国务院 where it is listed. */
  bodyKey(iso: string, body: string): string {
    const listed = this.#lexicon.organizationOfBody(iso, body);
    return listed ? `organization:${listed.name}` : `body:${iso}:${body}`;
  }

  isHeadNoun(word: string): boolean {
    return this.#headNouns.some((noun) => word.endsWith(noun));
  }

  /** Only letters and digits of the Latin script. */
  isLatin(word: string): boolean {
    return /^[A-Za-z0-9&.+\s-]+$/.test(word);
  }

  /** 中日, 中日政府: states run together are no organisation. */
  isStatesOnly(word: string): boolean {
    const rest = word.replace(statesTogether, '');
    return [...rest].every((letter) => this.#letters.has(letter)) || this.#countries.has(rest);
  }

  /** Known as something other than a person: a state, place, body or title. */
  isKnownOther(word: string): boolean {
    return (
      this.#countries.has(word) ||
      this.#organizations.has(word) ||
      this.#bodies.has(word) ||
      this.titles.has(word) ||
      this.#capitals.has(word) ||
      this.#places.has(word) ||
      this.#groups.has(word)
    );
  }

  /** A kind of body and no one of them: 医院, 市委. */
  isGenericBody(word: string): boolean {
    return this.#bodies.get(word)?.country === null;
  }

  isBody(word: string): boolean {
    return this.#organizations.has(word) || this.#bodies.has(word);
  }

  /** The name that stands for a key whatever the article calls it, so that articles share the actor. */
  canonicalName(key: string): string | undefined {
    const [kind, first = '', second = ''] = key.split(':');
    if (kind === 'country') return this.#lexicon.countries.find(({ iso }) => iso === first)?.name;
    if (kind === 'body' && first !== '?')
      return `${this.#lexicon.countries.find(({ iso }) => iso === first)?.name ?? first}${second}`;
    return kind === 'organization' ? first : undefined;
  }
}

/** Entries under their name and every variant of it. */
function byName<T extends { name: string; variants: readonly string[] }>(entries: readonly T[]): WordIndex<T> {
  return new WordIndex(
    entries.flatMap((entry) => [entry.name, ...entry.variants].map((name) => [name, entry] as const)),
  );
}

function longest(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length)[0] ?? '';
}

function isNamed({ name, variants }: Country, text: string): boolean {
  return [name, ...variants].some((full) => text.includes(full));
}

let loaded: Gazetteer | undefined;

export function loadGazetteer(): Gazetteer {
  loaded ??= new Gazetteer(loadLexicon());
  return loaded;
}
