/** Who the subject of an event word is: named in its clause, carried over from before, meant by a pronoun, or the speaker. */
import type { Span, Statement } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import { firstFrom } from '../../../../extract/first-from.js';
import type { Clause } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import type { Part } from '../../../../language/zh/rules/events/participants.js';
import { WITH } from '../../../../language/zh/words/company.js';
import { INTRODUCES } from '../../../../language/zh/words/doing.js';
import { GOES_TO } from '../../../../language/zh/words/going.js';
import { FIRST_PERSON, THIRD_PERSON } from '../../../../language/zh/words/pronouns.js';
import { loadGazetteer } from '../../actors/candidates/gazetteer.js';
import { hasPart, hasRoleSign } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';
import { partners } from './company.js';

export interface Setting {
  readonly clause: Clause;
  /** The clauses in which the trigger is told, up to the whole sentence. */
  readonly clauses: readonly Clause[];
  /** The words of somebody that hold the trigger. */
  readonly told: Statement | undefined;
  readonly isRelative: boolean;
}

export function subjectOf(search: EventSearch, trigger: Trigger, setting: Setting): Reference | undefined {
  const { clause, isRelative } = setting;
  const before = { start: clause.start, end: trigger.start };
  const pivot = governed(search, before, 'pivot');
  if (pivot) return pivot;
  const own =
    (trigger.isNoun && isHeld(search, trigger, clause) ? undefined : embeddedSubject(search, clause, trigger)) ??
    openingSubject(search, clause, trigger.start) ??
    describedSubject(search, clause, trigger);
  if (isRelative) return own && !isCutOff(search, { start: own.end, end: trigger.start }) ? own : undefined;
  if (own) return own;
  if (hasRoleSign('described', placeIn(search.reading, { start: clause.start, end: clause.start }))) return undefined;
  return meantByPronoun(search, before, setting) ?? carried(search, trigger, setting);
}

/** The last name before the trigger that such a word governs. */
export function governed({ reading, speakers }: EventSearch, before: Span, part: Part): Reference | undefined {
  return speakers.heads(before).findLast((head) => {
    const start = speakers.chainStart(head, before.start);
    return hasPart(part, placeIn(reading, { start, end: head.end }, { from: before.start }));
  });
}

/** 讨论某国拘禁公民一事: after another verb, the name right before the trigger is who does it. */
function embeddedSubject(search: EventSearch, clause: Clause, trigger: Trigger): Reference | undefined {
  const { reading, speakers } = search;
  const before = { start: clause.start, end: trigger.start };
  const verb = reading.tokensIn(before).findLast(({ tag }) => tag === 'v' || tag === 'vn');
  const last = verb && speakers.heads({ start: verb.end, end: trigger.start }).at(-1);
  if (!last || GOES_TO.includes(reading.word(verb)) || speakers.isGoverned(last, clause.start)) return undefined;
  if (partners(search, trigger, clause).includes(last)) return undefined;
  const between = reading.tokensIn({ start: last.end, end: trigger.start });
  return between.every(({ tag }) => ['d', 'ad', 'TIME', 'p', 'LOC', 'm', 'q'].includes(tag)) ? last : undefined;
}

/** The subject that a clause opens with: what stands behind its verb is the object, as in 进入某厂当学徒, unless the verb only describes it. */
function openingSubject(search: EventSearch, clause: Clause, until: number): Reference | undefined {
  const { speakers } = search;
  const found = speakers.subject(clause, until);
  if (!found || opens(search, found, clause)) return found;
  return speakers
    .heads({ start: found.end, end: until })
    .find((head) => !speakers.isGoverned(head, clause.start) && opens(search, head, clause));
}

function opens(search: EventSearch, head: Reference, clause: Clause): boolean {
  const { reading } = search;
  const start = descriptionStart(search, head, clause);
  const verb = reading.tokensIn({ start: clause.start, end: start }).find(({ tag }) => tag === 'v');
  if (!verb || INTRODUCES.includes(reading.word(verb))) return true;
  return hasPart('described', placeIn(reading, { start, end: head.end }, { from: clause.start }));
}

/** Where the name with body and title begins, whatever words the tagger takes the title for: 日本防卫相小泉. */
function descriptionStart(search: EventSearch, head: Reference, clause: Clause): number {
  const { speakers } = search;
  const start = speakers.chainStart(head, clause.start);
  const titled = speakers
    .in({ start: clause.start, end: head.start })
    .find(
      ({ end, isModifier }) =>
        isModifier && head.start - end <= LONGEST_TITLE && isTitle(search, { start: end, end: head.start }),
    );
  const short = Math.max(clause.start, start - SHORT_TITLE);
  const isCalled = isTitle(search, { start: short, end: start });
  return titled ? Math.min(start, titled.start) : isCalled ? short : start;
}

const LONGEST_TITLE = 16;
/** 立委, 理事长: within so few characters no verb is looked for before a title. */
const SHORT_TITLE = 3;

/** 外交部长, 驻泰国大使: nothing but a title, of whose characters the tagger may make short verbs. */
export function isTitle({ reading }: EventSearch, span: Span): boolean {
  return (
    loadGazetteer().titles.endsWithOne(reading.word(span)) &&
    reading.tokensIn(span).every(({ tag, start, end }) => !NOT_IN_TITLE.has(tag) && (tag !== 'v' || end - start === 1))
  );
}

const NOT_IN_TITLE = new Set(['p', 'c', 'd', 'ad', 'TIME', 'w', 'r', 'xc']);

/** 同来访的某国总统会谈: a verb stands in between, or a preposition right before the description. */
function isCutOff({ reading }: EventSearch, span: Span): boolean {
  const tokens = reading.tokensIn(span);
  const last = tokens.at(-1);
  return (
    tokens.some(({ tag }) => tag === 'v') ||
    (last !== undefined && (last.tag === 'p' || WITH.includes(reading.word(last))))
  );
}

/** 中俄轰炸机联合巡航: the states in front of a common noun act through it. */
function describedSubject(search: EventSearch, clause: Clause, trigger: Trigger): Reference | undefined {
  const { speakers } = search;
  return speakers
    .in({ start: clause.start, end: trigger.start })
    .find(
      (one) =>
        one.isModifier &&
        one.kind === 'country' &&
        hasPart('acting-through', placeIn(search.reading, one)) &&
        !speakers.isGoverned(one, clause.start),
    );
}

/** Sentences back in which the one meant by a pronoun is looked for. */
const BACK = 3;

function meantByPronoun(search: EventSearch, before: Span, { told }: Setting): Reference | undefined {
  const { reading } = search;
  const pronoun = reading.tokensIn(before).find(({ tag }) => tag === 'r' || tag === 'n');
  if (!pronoun) return undefined;
  const word = reading.word(pronoun);
  if (FIRST_PERSON.includes(word)) return speaker(search, told);
  if (!THIRD_PERSON.includes(word)) return undefined;
  return (
    (told ? (personIn(search, { start: told.start, end: pronoun.start }) ?? speakerAsHe(search, told)) : undefined) ??
    personBefore(search, pronoun.start)
  );
}

function speaker({ named }: EventSearch, told: Statement | undefined): Reference | undefined {
  return told?.speaker ? named.get(told.speaker) : undefined;
}

/** 检方指控他受贿: who accuses speaks of somebody else, and a body is no he. */
function speakerAsHe(search: EventSearch, told: Statement): Reference | undefined {
  const found = told.act === 'accuse' ? undefined : speaker(search, told);
  return found?.kind === 'organization' || found?.kind === 'country' ? undefined : found;
}

function personIn({ speakers }: EventSearch, span: Span): Reference | undefined {
  return speakers.heads(span).find(({ kind }) => kind === 'person');
}

/** The person the sentences before are about: the subject of the latest that has a person for one. */
export function personBefore(
  { reading, speakers }: EventSearch,
  offset: number,
  except?: string,
): Reference | undefined {
  const at = reading.sentenceAt(offset);
  for (let i = at; i >= Math.max(0, at - BACK); i--) {
    for (const clause of [...reading.clauses(i)].reverse()) {
      if (clause.start >= offset) continue;
      const found = speakers.subject(clause, Math.min(clause.end, offset));
      if (found?.kind === 'person' && found.actor !== except) return found;
    }
  }
  return onlyPerson(speakers, { start: reading.sentences[at]?.start ?? offset, end: offset }, except);
}

/** 法院审理某人受贿案，检方指控他: the one person the sentence names, though not as a subject. */
function onlyPerson(speakers: EventSearch['speakers'], span: Span, except?: string): Reference | undefined {
  const people = speakers.heads(span).filter(({ kind, actor }) => kind === 'person' && actor !== except);
  return people.every(({ actor }) => actor === people[0]?.actor) ? people[0] : undefined;
}

/** Clauses of its sentence over which a subject goes on. */
const CLAUSES_BACK = 20;

/** The subject goes on: of an earlier clause of the sentence, or of the sentence before, where this one names none. */
function carried(search: EventSearch, trigger: Trigger, setting: Setting): Reference | undefined {
  const { clause, clauses, told } = setting;
  const at = firstFrom(clauses, clause.start);
  for (const earlier of clauses.slice(Math.max(0, at - CLAUSES_BACK), at).reverse()) {
    const found = openingSubject(search, earlier, earlier.end);
    if (found && !isInDescription(search, found)) return found;
    const meant = meantByPronoun(search, earlier, setting);
    if (meant) return meant;
  }
  if ((trigger.isNoun && !isHeld(search, trigger, clause)) || told) return undefined;
  return opensBare(search, clauses[0] ?? clause) && opensBare(search, clause)
    ? setBefore(search, trigger.sentence)
    : undefined;
}

/** 柯林斯提出的方案: whose proposal it is, not who goes on. */
function isInDescription({ reading }: EventSearch, name: Reference): boolean {
  return hasPart('describing', placeIn(reading, name));
}

/** 出席告别式, 召开记者会: a verb goes with the noun, and leaves out who does it. */
function isHeld({ reading, lexicon }: EventSearch, trigger: Trigger, clause: Clause): boolean {
  const verb = reading.tokensIn({ start: clause.start, end: trigger.start }).findLast(({ tag }) => tag === 'v');
  return verb !== undefined && trigger.frame !== 'undergo' && lexicon.lightVerbs.includes(reading.word(verb));
}

/** The subject that the sentences before have set, as long as those in between leave it out too. */
function setBefore(search: EventSearch, sentence: number): Reference | undefined {
  const { reading } = search;
  for (let i = sentence - 1; i >= Math.max(0, sentence - BACK); i--) {
    if (reading.sentences[i]?.paragraph !== reading.sentences[sentence]?.paragraph) return undefined;
    const [first] = reading.clauses(i);
    const found = first && openingSubject(search, first, first.end);
    if (found || !first || !opensBare(search, first)) return found;
  }
  return undefined;
}

const BARE = new Set(['d', 'ad', 'TIME', 'p', 'w', 'c', 'f']);

/** Only adverbs, times and the like stand before the verb: the subject is left out. */
function opensBare({ reading }: EventSearch, clause: Clause): boolean {
  const first = reading.tokensIn(clause).find(({ tag }) => !BARE.has(tag));
  return first === undefined || first.tag === 'v';
}
