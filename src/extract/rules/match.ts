/** Asks the rules of a language at a place of a text: which is the first whose conditions hold there. */
import type { Span } from '../../../graph/model/index.js';
import type { HeldRule, Token } from '../../document/document.js';
import { grouped } from '../../language/grouped.js';
import type { Finding, Known, NoFacts, Quoted, Rule, Tagged, When, Words } from '../../language/rule.js';
import { Reading } from '../reading.js';
import { type AskedAt, begins, ends, nearAfter, nearBefore } from './pattern.js';

/** A word in a text, with what is known of it. */
export interface Place<Facts> extends Span {
  readonly reading: Reading;
  readonly word: string;
  readonly facts: Facts;
  /** The text as it is to be asked, if not all of it is. */
  readonly visible?: string;
  /** Where its clause begins, if no rule is to look further back. */
  readonly from?: number;
  /** Where what may be asked behind it ends, if no rule is to look further on. */
  readonly until?: number;
}

/** A word of which nothing is known but where it stands. */
export function placeIn(
  reading: Reading,
  { start, end }: Span,
  view: Pick<Place<NoFacts>, 'visible' | 'from' | 'until'> = {},
): Place<NoFacts> {
  const word = view.visible?.slice(start, end) ?? reading.word({ start, end });
  return { reading, start, end, word, facts: {}, ...view };
}

/** Words in a text that has not been cut into words. */
export function placeInText(text: string, span: Span): Place<NoFacts> {
  return placeIn(new Reading({ text, shadow: text, layers: { sentences: [], quotations: [], tokens: [] } }), span);
}

type Test<Facts> = (place: Place<Facts>) => boolean;

/** The rules of a table, ready to be asked: which holds first at a place, and which hold. */
export interface Rulebook<Facts, Row> {
  first(place: Place<Facts>): Row | undefined;
  all(place: Place<Facts>): Row[];
}

export function rulebook<Facts, Row extends Rule<Facts>>(rules: readonly Row[]): Rulebook<Facts, Row> {
  const asked = rules.map((rule) => {
    const holds = all([rule.when, { unless: rule.unless ?? [] }]);
    return { rule, holds: (place: Place<Facts>) => holds(place) && isHeeded(rule, place) };
  });
  return {
    first: (place) => asked.find(({ holds }) => holds(place))?.rule,
    all: (place) => asked.filter(({ holds }) => holds(place)).map(({ rule }) => rule),
  };
}

function isHeeded<Facts>(rule: HeldRule['rule'], { reading, start, end, word }: Place<Facts>): boolean {
  return reading.watch?.({ rule, start, end, word }) ?? true;
}

/** Whether a rule holds at a place that finds the one asked about. */
export function signs<Facts, Found extends string>(
  rules: readonly Finding<Facts, Found>[],
): (found: Found, place: Place<Facts>) => boolean {
  const books = grouped(rules, ({ finds }) => finds);
  const tests = new Map([...books].map(([found, rows]) => [found, rulebook<Facts, Finding<Facts, Found>>(rows).first]));
  return (found, place) => tests.get(found)?.(place) !== undefined;
}

type Asked<Facts> = Required<When<Facts>>;

/** How each condition is asked. */
type Asking<Facts> = { readonly [Name in keyof Asked<Facts>]: (asked: Asked<Facts>[Name]) => Test<Facts> };

function asking<Facts>(): Asking<Facts> {
  return {
    word: (words) => {
      const isListed = among(words);
      return ({ word }) => isListed(word);
    },
    wordBegins: (pattern) => {
      const asked = begins(pattern);
      return ({ word }) => asked(word, 0);
    },
    wordEnds: (pattern) => {
      const asked = ends(pattern);
      return ({ word }) => asked(word, word.length);
    },
    wordHas: (words) => {
      const asked = nearBefore({ words });
      return ({ word }) => asked(word, word.length);
    },
    known: isKnown,
    own: (tagged) => {
      const fits = isTagged(tagged);
      return ({ reading, end }) => fits(reading, reading.tokenBefore(end));
    },
    over: (tagged) => {
      const fits = isTagged(tagged);
      return ({ reading, start, end }) => {
        const token = reading.tokenAt(start) ?? reading.tokenAcross(start);
        return token !== undefined && token.end >= end && fits(reading, token);
      };
    },
    previous: (tagged) => {
      const fits = isTagged(tagged);
      return ({ reading, start }) => fits(reading, reading.tokenBefore(start));
    },
    next: (tagged) => {
      const fits = isTagged(tagged);
      return ({ reading, end }) => fits(reading, reading.tokenAt(end));
    },
    before: (pattern) => inFront(ends(pattern)),
    nearBefore: (near) => inFront(nearBefore(near)),
    after: (pattern) => behind(begins(pattern)),
    nearAfter: (near) => behind(nearAfter(near)),
    quoted: isQuoted,
    any: some,
    unless: (whens) => {
      const forbidden = some<Facts>(whens);
      return (place) => !forbidden(place);
    },
  };
}

function testsOf<Facts>(when: When<Facts>): Test<Facts>[] {
  const how = asking<Facts>();
  const test = <Name extends keyof Asked<Facts>>(name: Name): Test<Facts> => how[name]((when as Asked<Facts>)[name]);
  return (Object.keys(when) as (keyof Asked<Facts>)[]).map(test);
}

function all<Facts>(whens: readonly When<Facts>[]): Test<Facts> {
  const tests = whens.flatMap(testsOf);
  return (place) => tests.every((test) => test(place));
}

function some<Facts>(whens: readonly When<Facts>[]): Test<Facts> {
  const tests = whens.map((when) => all([when]));
  return (place) => tests.some((test) => test(place));
}

function inFront<Facts>(asked: AskedAt): Test<Facts> {
  return ({ reading, start, from = 0, visible = reading.shadow }) =>
    from === 0 ? asked(visible, start) : asked(visible.slice(from, start), start - from);
}

function behind<Facts>(asked: AskedAt): Test<Facts> {
  return ({ reading, end, until, visible = reading.shadow }) =>
    asked(until === undefined ? visible : visible.slice(0, until), end);
}

function isKnown<Facts>(known: Known<Facts>): Test<Facts> {
  const asked = (Object.keys(known) as (keyof Facts)[]).map((name) => [name, [known[name]].flat()] as const);
  return ({ facts }) => asked.every(([name, values]) => (values as readonly unknown[]).includes(facts[name]));
}

function isTagged(tagged: Tagged): (reading: Reading, token: Token | undefined) => boolean {
  const [isListed, hasTag] = [among(tagged.words), among(tagged.tags)];
  const endsSo = tagged.ends ? ends([tagged.ends]) : () => true;
  return (reading, token) =>
    token !== undefined && hasTag(token.tag) && isListed(reading.word(token)) && endsSo(reading.shadow, token.end);
}

function isQuoted<Facts>({ upTo = Infinity, before = [] }: Quoted): Test<Facts> {
  const stands = ends(before);
  return ({ reading, start }) => {
    const quotation = reading.quotationAt(start);
    if (!quotation || quotation.inner.end - quotation.inner.start > upTo) return false;
    return stands(reading.shadow, quotation.start);
  };
}

/** Whether a word is listed; every word is where there is no list. */
function among(words: Words | undefined): (word: string) => boolean {
  if (!words) return () => true;
  const list = new Set(words);
  return (word) => list.has(word);
}
