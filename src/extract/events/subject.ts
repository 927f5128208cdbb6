/** Who the subject of an event word is: named in its clause, carried over from before, meant by a pronoun, or the speaker. */
import type { Span, Statement } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import type { Clause } from '../reading.js';
import type { EventSearch, Trigger } from './trigger.js';

export interface Setting {
  readonly clause: Clause;
  /** The clauses in which the trigger is told, up to the whole sentence. */
  readonly clauses: readonly Clause[];
  /** The words of somebody that hold the trigger. */
  readonly told: Statement | undefined;
  readonly isRelative: boolean;
}

/** Verbs whose object does what the next verb says: 造成两人死亡, 派代表团访问. */
const PIVOT =
  /(?:造成|导致|致使|致|令|使|让|要求|呼吁|敦促|促请|促|请求|请|邀请|邀|委派|派遣|派出|派|命令|下令|指示|允许|准许|批准|禁止|迫使|逼迫|帮助|协助|安排|威胁|唆使|指使|教唆|指控|指责|怀疑|谴责)$/;

export function subjectOf(search: EventSearch, trigger: Trigger, setting: Setting): Reference | undefined {
  const { clause, isRelative } = setting;
  const before = { start: clause.start, end: trigger.start };
  const pivot = governed(search, before, PIVOT);
  if (pivot) return pivot;
  const own =
    embeddedSubject(search, clause, trigger) ??
    search.speakers.subject(clause, trigger.start) ??
    describedSubject(search, clause, trigger);
  if (isRelative) return own && !hasVerb(search, { start: own.end, end: trigger.start }) ? own : undefined;
  if (own) return own;
  if (/^(?:的|中的)/.test(search.reading.shadow.slice(clause.start, clause.start + 2))) return undefined;
  return meantByPronoun(search, before, setting) ?? carried(search, trigger, setting);
}

/** The last name before the trigger that such a word governs. */
export function governed({ reading, speakers }: EventSearch, before: Span, form: RegExp): Reference | undefined {
  return speakers.heads(before).findLast((head) => {
    const start = speakers.chainStart(head, before.start);
    return form.test(reading.shadow.slice(Math.max(before.start, start - 3), start));
  });
}

/** 讨论某国拘禁公民一事: after another verb, the name right before the trigger is who does it. */
function embeddedSubject({ reading, speakers }: EventSearch, clause: Clause, trigger: Trigger): Reference | undefined {
  const before = { start: clause.start, end: trigger.start };
  const verb = reading.tokensIn(before).findLast(({ tag }) => tag === 'v' || tag === 'vn');
  const last = verb && speakers.heads({ start: verb.end, end: trigger.start }).at(-1);
  if (!last || speakers.isGoverned(last, clause.start)) return undefined;
  const between = reading.tokensIn({ start: last.end, end: trigger.start });
  return between.every(({ tag }) => ['d', 'ad', 'TIME', 'p', 'LOC', 'm', 'q'].includes(tag)) ? last : undefined;
}

function hasVerb({ reading }: EventSearch, span: Span): boolean {
  return reading.tokensIn(span).some(({ tag }) => tag === 'v');
}

/** What a state acts through: 俄轰炸机, 法国海军, 越南代表团. */
const FORCES =
  /^[\u4e00-\u9fff]{0,3}?(?:军|机|舰|潜艇|导弹|士兵|部队|政府|官员|代表团|总统|总理|首相|外长|领导人|首脑|警方|当局|企|商|方|两国|双方|双边|三方)/;

/** 中俄轰炸机联合巡航: the states in front of a common noun act through it. */
function describedSubject(search: EventSearch, clause: Clause, trigger: Trigger): Reference | undefined {
  const { speakers } = search;
  const [first] = speakers.in({ start: clause.start, end: trigger.start });
  return first?.isModifier &&
    first.kind === 'country' &&
    FORCES.test(search.reading.shadow.slice(first.end, first.end + 6)) &&
    !speakers.isGoverned(first, clause.start)
    ? first
    : undefined;
}

const SPEAKER_PRONOUN = /^(?:我|我们|本人|自己|我方|咱们|吾)$/;
const PERSON_PRONOUN = /^(?:他|她|其)$/;
/** Sentences back in which the one meant by a pronoun is looked for. */
const BACK = 3;

function meantByPronoun(search: EventSearch, before: Span, { told }: Setting): Reference | undefined {
  const { reading } = search;
  const pronoun = reading.tokensIn(before).find(({ tag }) => tag === 'r' || tag === 'n');
  if (!pronoun) return undefined;
  const word = reading.word(pronoun);
  if (SPEAKER_PRONOUN.test(word)) return speaker(search, told);
  if (!PERSON_PRONOUN.test(word)) return undefined;
  return (
    (told ? (personIn(search, { start: told.start, end: pronoun.start }) ?? speaker(search, told)) : undefined) ??
    personBefore(search, pronoun.start)
  );
}

function speaker({ named }: EventSearch, told: Statement | undefined): Reference | undefined {
  return told?.speaker ? named.get(told.speaker) : undefined;
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
  return undefined;
}

/** The subject goes on: of an earlier clause of the sentence, or of the sentence before, where this one names none. */
function carried(search: EventSearch, trigger: Trigger, setting: Setting): Reference | undefined {
  const { reading, speakers } = search;
  const { clause, clauses, told } = setting;
  for (const earlier of clauses.filter(({ end }) => end <= clause.start).reverse()) {
    const found = speakers.subject(earlier, earlier.end);
    if (found) return found;
    const meant = meantByPronoun(search, earlier, setting);
    if (meant) return meant;
  }
  if (trigger.isNoun || told || !isBare(search, { start: clauses[0]?.start ?? clause.start, end: trigger.start }))
    return undefined;
  const [sentence, previous] = [reading.sentences[trigger.sentence], reading.sentences[trigger.sentence - 1]];
  if (!previous || previous.paragraph !== sentence?.paragraph) return undefined;
  const [first] = reading.clauses(trigger.sentence - 1);
  return first ? speakers.subject(first, first.end) : undefined;
}

/** Only adverbs, times and the like stand in front: the subject is left out. */
function isBare({ reading }: EventSearch, span: Span): boolean {
  return reading.tokensIn(span).every(({ tag }) => ['d', 'ad', 'TIME', 'p', 'w', 'c', 'f'].includes(tag));
}
