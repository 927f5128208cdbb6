/** 邓某，一名小学教师，: what somebody is, between commas behind the name. */
import type { QuotedSpan, Span } from '../../../../graph/model/index.js';
import type { Candidate } from '../../../extract/actors/candidate.js';
import { begins, expression, opening } from '../../../extract/rules/pattern.js';
import { AGE, DESCRIPTION_BEGINS, ORIGIN, PERSON_DESCRIBED } from '../../../language/zh/rules/actors/descriptions.js';
import type { NameSource } from './names/name-source.js';
import type { ActorScene } from './scene.js';

const LONGEST = 28;
const BETWEEN_COMMAS = /^，([^，。；：！？\n“”「」『』]{2,26})(?=[，。：])/;
const [age, beginning, origin] = [opening(AGE), opening(DESCRIPTION_BEGINS), begins(ORIGIN)];
const person = expression(PERSON_DESCRIBED);
/** What a bare noun phrase is made of. */
const NOMINAL: ReadonlySet<string> = new Set(['n', 'nz', 'nw', 'LOC', 'ORG', 'vn', 'an', 'a', 'm', 'q', 'f', 's', 'u']);

export interface Apposition extends Span {
  /** What the person is, without the words that lead to it; undefined of an age alone. */
  readonly role: Span | undefined;
  /** 一名, 现年: words lead to it that nothing but a person is described with. */
  readonly isLed: boolean;
}

/** The description that stands right behind the end of a name. */
export function appositionAt(source: NameSource, end: number): Apposition | undefined {
  const words = BETWEEN_COMMAS.exec(source.visible.slice(end, end + LONGEST))?.[1];
  if (words === undefined) return undefined;
  const span = { start: end + 1, end: end + 1 + words.length };
  const lead = leadOf(words);
  const role = { start: span.start + (origin(words, 0) ? 0 : lead.length), end: span.end };
  if (isPerson(source, words) && (lead !== '' || isNominal(source, span))) return { ...span, role, isLed: lead !== '' };
  return age(words, 0) === words ? { ...span, role: undefined, isLed: true } : undefined;
}

/** 现年五十岁的, 身为, 一名, 来自: words that open the description of a person. */
function leadOf(words: string): string {
  const ofAge = age(words, 0);
  return ofAge + beginning(words, ofAge.length);
}

function isPerson({ lexicon }: NameSource, words: string): boolean {
  return lexicon.titles.endsWithOne(words) || person.test(words);
}

/** 某面馆的老板, 某大学教授: nouns, and nothing that happens. */
function isNominal({ reading }: NameSource, span: Span): boolean {
  return reading.tokensIn(span).every(({ tag }) => NOMINAL.has(tag));
}

function sourceOf({ reading, gazetteer, visible }: ActorScene): NameSource {
  return { reading, lexicon: gazetteer, visible };
}

/** 小学教师 of 邓某，一名小学教师，. */
export function roleApposed(scene: ActorScene, { end }: Candidate): QuotedSpan | undefined {
  const role = appositionAt(sourceOf(scene), end)?.role;
  return role && { ...role, text: scene.reading.text.slice(role.start, role.end) };
}

/** Joins the noun to the person before it; whatever else the description names only describes that one. */
export function joinApposed(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const source = sourceOf(scene);
  const apposed = settled.flatMap((person) => {
    const isNamed = person.kind === 'person' && person.form === 'name' && !person.unnamed;
    const span = isNamed ? appositionAt(source, person.end) : undefined;
    return span ? [{ person, span }] : [];
  });
  return settled.map((one) => {
    const within = apposed.find(({ span }) => one.start >= span.start && one.end <= span.end);
    if (!within) return one;
    if (!one.unnamed || one.end < within.span.end) return { ...one, isModifier: true };
    const { key } = within.person;
    return { ...one, key, kind: 'person', form: 'title', rule: 'role-of-holder', unnamed: false };
  });
}
