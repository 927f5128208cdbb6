/** Who takes part in what a trigger tells of: the arguments its frame has, found around it in the clause. */
import type { Span } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import type { Frame } from '../../language/event-lexicon.js';
import { type Clause, clauseAt } from '../reading.js';
import { coordinated } from './coordination.js';
import { resolvePair } from './pairs.js';
import type { EventSearch, Trigger } from './trigger.js';

export type Role = 'agent' | 'patient' | 'other';
export interface Participant {
  readonly reference: Reference;
  readonly role: Role;
}

const WITH = new Set(['与', '和', '同', '跟', '及', '会同', '联同', '联合', '偕同']);
const BY = /(?:被|遭|遭到|遭受|受到|受|获|获得|为)$/;
const THROUGH = /由$/;
const DISPOSAL = /(?:把|将)$/;
const TOWARDS = /(?:对于|对|向|给|为|针对)$/;
/** Verbs whose object does what the next verb says: 造成两人死亡, 派代表团访问. */
const PIVOT =
  /(?:造成|导致|致使|致|令|使|让|要求|呼吁|敦促|促请|促|请求|请|邀请|邀|委派|派遣|派出|派|命令|下令|指示|允许|准许|批准|禁止|迫使|逼迫|帮助|协助|安排|威胁|唆使|指使|教唆|指控|指责|怀疑|谴责)$/;

/** The role the subject and the object have in each frame. */
const ROLES: Record<Frame, { readonly subject: Role; readonly object: Role }> = {
  transitive: { subject: 'agent', object: 'patient' },
  undergo: { subject: 'patient', object: 'patient' },
  mutual: { subject: 'agent', object: 'agent' },
  motion: { subject: 'agent', object: 'other' },
  act: { subject: 'agent', object: 'other' },
  nominal: { subject: 'patient', object: 'patient' },
};

export function participants(search: EventSearch, trigger: Trigger, clauses: readonly Clause[]): Participant[] {
  const clause = clauseAt(clauses, trigger.start);
  if (!clause) return [];
  const found = new Map<string, Participant>();
  const add = (references: readonly (Reference | undefined)[], role: Role): void => {
    for (const reference of references.flatMap((one) => (one ? resolvePair(search, one) : [])))
      if (!found.has(reference.actor)) found.set(reference.actor, { reference, role });
  };
  const { subject: doer, object: target } = ROLES[trigger.frame];
  const before = { start: clause.start, end: trigger.start };
  const passive = governed(search, before, BY);
  const isPassive = passive !== undefined || isBarePassive(search, clause, trigger);
  const through = governed(search, before, THROUGH);
  const relative = relativeHead(search, trigger, clause);
  const subject = subjectOf(search, trigger, { clause, clauses, isRelative: relative !== undefined });

  add(all(search, passive, trigger.start), 'agent');
  add(all(search, through, trigger.start), 'agent');
  add(all(search, subject, trigger.start), isPassive || through ? target : doer);
  for (const partner of partners(search, trigger, clause)) {
    add(all(search, partner, trigger.start), trigger.frame === 'mutual' ? 'agent' : 'other');
  }
  for (const form of [DISPOSAL, TOWARDS])
    add(all(search, governed(search, before, form), trigger.start), form === DISPOSAL ? 'patient' : target);
  add(all(search, objectOf(search, trigger, clause), clause.end), target);
  add([relative], isPassive || trigger.frame === 'transitive' ? target : doer);
  add(modifiersBefore(search, trigger, clause), doer);
  return [...found.values()];
}

function all(search: EventSearch, first: Reference | undefined, end: number): readonly Reference[] {
  return first ? coordinated(search, first, end) : [];
}

/** 被拘留, 遭枪杀: the passive word stands right before the trigger, and whoever does it is not named. */
function isBarePassive({ reading }: EventSearch, clause: Clause, trigger: Trigger): boolean {
  const before = reading.shadow.slice(Math.max(clause.start, trigger.start - 4), trigger.start);
  return (
    /(?:被|遭到|遭受|受到|遭|获|获得|接受)[\u4e00-\u9fff]{0,2}$/.test(before) || /^[被遭获]/.test(reading.word(trigger))
  );
}

/** The last name before the trigger that such a word governs. */
function governed({ reading, speakers }: EventSearch, before: Span, form: RegExp): Reference | undefined {
  return speakers.heads(before).findLast((head) => {
    const start = speakers.chainStart(head, before.start);
    return form.test(reading.shadow.slice(Math.max(before.start, start - 3), start));
  });
}

interface Place {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly isRelative: boolean;
}

function subjectOf(
  search: EventSearch,
  trigger: Trigger,
  { clause, clauses, isRelative }: Place,
): Reference | undefined {
  const { reading, speakers } = search;
  const before = { start: clause.start, end: trigger.start };
  const pivot = governed(search, before, PIVOT);
  if (pivot) return pivot;
  const own =
    embeddedSubject(search, clause, trigger) ??
    speakers.subject(clause, trigger.start) ??
    describedSubject(search, clause, trigger);
  if (isRelative) return own && !hasVerb(search, { start: own.end, end: trigger.start }) ? own : undefined;
  if (own) return own;
  if (/^(?:的|中的)/.test(reading.shadow.slice(clause.start, clause.start + 2))) return undefined;
  for (const earlier of clauses.filter(({ end }) => end <= clause.start).reverse()) {
    const carried = speakers.subject(earlier, earlier.end);
    if (carried) return carried;
  }
  return undefined;
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

/** 与赫某会谈, 同某国签署: the first name after each word of company. */
function partners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference[] {
  const company = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .filter((token) => WITH.has(reading.word(token)));
  return company.flatMap((token) => speakers.heads({ start: token.end, end: trigger.start })[0] ?? []);
}

/** The state that is visited: inside 访华, or the first one named after 访问. */
export function destination({ speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const end = trigger.rule === 'visit-state' ? trigger.end : clause.end;
  return speakers.in({ start: trigger.start, end }).find(({ kind }) => kind === 'country');
}

/** The first name after the trigger, if only titles and particles stand between. */
function objectOf(search: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const { reading, speakers } = search;
  if (trigger.type === 'visit') {
    const visited = destination(search, trigger, clause);
    if (visited) return visited;
  }
  if (reading.shadow.startsWith('的', trigger.end)) return undefined;
  const next = speakers.heads({ start: trigger.end, end: clause.end })[0];
  if (!next) return undefined;
  const between = reading.tokensIn({ start: trigger.end, end: next.start });
  return between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'p') ? next : undefined;
}

/** 被扣押的船员: the name that a clause ending in 的 describes. */
function relativeHead({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  if (!reading.shadow.startsWith('的', trigger.end)) return undefined;
  const head = speakers.heads({ start: trigger.end + 1, end: clause.end })[0];
  if (!head) return undefined;
  const between = reading.tokensIn({ start: trigger.end + 1, end: head.start });
  return between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'p' && tag !== 'c') ? head : undefined;
}

/** Names that stand directly before the trigger's noun: 日美首脑会谈, 中俄轰炸机联合巡航. */
function modifiersBefore({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  const before = speakers.in({ start: clause.start, end: trigger.start });
  const last = before.at(-1);
  if (!last) return [];
  const between = reading.tokensIn({ start: last.end, end: trigger.start });
  if (between.length > 3 || between.some(({ tag }) => tag === 'v' || tag === 'p' || tag === 'w')) return [];
  return before.filter((reference) => last.start - reference.end <= 1);
}
