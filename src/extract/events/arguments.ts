/** Who takes part in what a trigger tells of: the arguments its frame has, found around it in the clause. */
import type { Reference } from '../../document/document.js';
import type { Frame } from '../../language/event-lexicon.js';
import type { Clause, Reading } from '../reading.js';
import { coordinated } from './coordination.js';
import { resolvePair } from './pairs.js';
import { governed, personBefore, type Setting, subjectOf } from './subject.js';
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
const GIVEN = /(?:给予|授予|判处|判决|勒令|责令|将对)$/;
const TOWARDS = /(?:对于|对|向|给|为|针对)$/;
/** The role the subject and the object have in each frame. */
const ROLES: Record<Frame, { readonly subject: Role; readonly object: Role }> = {
  transitive: { subject: 'agent', object: 'patient' },
  undergo: { subject: 'patient', object: 'patient' },
  mutual: { subject: 'agent', object: 'agent' },
  motion: { subject: 'agent', object: 'other' },
  act: { subject: 'agent', object: 'other' },
  nominal: { subject: 'patient', object: 'patient' },
};

export function participants(search: EventSearch, trigger: Trigger, site: Omit<Setting, 'isRelative'>): Participant[] {
  const { clause } = site;
  const { reading } = search;
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
  const subject = takesSubject(search, trigger, clause)
    ? subjectOf(search, trigger, { ...site, isRelative: relative !== undefined })
    : undefined;

  add(all(search, passive, trigger.start), 'agent');
  add(all(search, through, trigger.start), 'agent');
  add(all(search, subject, trigger.start), isPassive || through ? target : doer);
  for (const partner of partners(search, trigger, clause)) {
    add(all(search, partner, trigger.start), trigger.frame === 'mutual' ? 'agent' : 'other');
  }
  for (const form of [DISPOSAL, TOWARDS])
    add(all(search, governed(search, before, form), trigger.start), form === DISPOSAL ? 'patient' : target);
  const object = objectOf(search, trigger, clause);
  if (trigger.frame !== 'act' || object?.kind !== 'country') add(all(search, object, clause.end), target);
  const isObjectOfRelative =
    reading.shadow.startsWith('的', trigger.end) && (isPassive || trigger.frame === 'transitive');
  add([relative], isObjectOfRelative ? target : doer);
  add(modifiersBefore(search, trigger, clause), doer);
  add(targetStates(search, trigger, clause), target);
  add(all(search, governed(search, before, GIVEN), trigger.start), 'patient');
  add(all(search, hostAfter(search, trigger, clause), clause.end), 'agent');
  add(owners(search, trigger, clause), 'patient');
  add([pronounObject(search, trigger, site, subject)], target);
  add(included(search, trigger), target);
  if (trigger.type === 'attack' || trigger.type === 'disaster') add(victims(search, trigger), 'patient');
  return [...found.values()];
}

/** Whoever does something at such an event takes part in it. */
const ATTENDED = new Set(['meet', 'statement-act', 'election']);

/** 在会议中, 向事故的死者: what a preposition governs is not what the subject of the clause does. */
function takesSubject({ reading }: EventSearch, trigger: Trigger, clause: Clause): boolean {
  if (!trigger.isNoun) return true;
  const head = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .findLast(({ tag }) => tag === 'v' || tag === 'p' || tag === 'vd');
  if (ATTENDED.has(trigger.type)) return true;
  return (
    head?.tag !== 'p' ||
    !/^(?:的|中|后|前|时|期间|上|以来|之后)/.test(reading.shadow.slice(trigger.end, trigger.end + 2))
  );
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

/** Where the 的 stands that makes a description of what is told: right behind the word, or, after another verb, behind its object. */
function relativeParticle(reading: Reading, trigger: Trigger, clause: Clause): number | undefined {
  const { shadow } = reading;
  if (shadow.startsWith('的', trigger.end)) return trigger.end;
  if (trigger.isNoun || !reading.tokensIn({ start: clause.start, end: trigger.start }).some(({ tag }) => tag === 'v'))
    return undefined;
  const object = reading.tokensIn({ start: trigger.end, end: Math.min(clause.end, trigger.end + 12) });
  const particle = object.find(({ tag }) => !['LOC', 'PER', 'ORG', 'n', 'nz', 'm', 'q', 'r'].includes(tag));
  return particle && particle.start > trigger.end && reading.word(particle) === '的' ? particle.start : undefined;
}

/** 被扣押的船员: the name that a clause ending in 的 describes. */
function relativeHead({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const particle = relativeParticle(reading, trigger, clause);
  if (particle === undefined) return undefined;
  const head = speakers.heads({ start: particle + 1, end: clause.end })[0];
  if (!head) return undefined;
  const between = reading.tokensIn({ start: particle + 1, end: head.start });
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

const AIMED = new Set(['attack', 'military', 'sanction', 'policy', 'agreement']);

/** 对某国商品加征关税, 袭击某国首都: the state whose things it befalls. */
function targetStates({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (!AIMED.has(trigger.type)) return [];
  const states = speakers.in(clause).filter(({ kind, isModifier }) => kind === 'country' && isModifier);
  return states.filter(({ start, end }) => {
    const isAfter = start >= trigger.end && start - trigger.end <= 2;
    const isTowards =
      end <= trigger.start &&
      /(?:对|向|针对|与|同)$/.test(reading.shadow.slice(Math.max(clause.start, start - 2), start));
    return (isAfter || isTowards) && !isOfActor(speakers, end);
  });
}

/** The state only describes somebody named: 某国外长. */
function isOfActor(speakers: EventSearch['speakers'], end: number): boolean {
  return speakers.in({ start: end, end: end + 12 }).some(({ start }) => start - end <= 4);
}

const HARM = /^[\u4e00-\u9fff]{0,3}(?:死|伤|亡|遇难|罹难|丧生|丧命|失踪|中毒|被困|受困|送院|送医|入院)/;

/** 造成三人死亡: those counted as harmed further on in the sentence. */
function victims({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  return speakers
    .in({ start: trigger.end, end })
    .filter((one) => one.kind === 'group' && HARM.test(reading.shadow.slice(one.end, one.end + 6)));
}

/** 会谈由某人主持: who holds what a noun names. */
function hostAfter({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  if (!trigger.isNoun) return undefined;
  const after = { start: trigger.end, end: clause.end };
  const by = reading.tokensIn(after).find((token) => token.tag === 'p' && reading.word(token) === '由');
  const host = by && speakers.heads({ start: by.end, end: clause.end })[0];
  return host && /(?:主持|主办|举行|举办|承办|召集|领导|率领)/.test(reading.shadow.slice(host.end, clause.end))
    ? host
    : undefined;
}

const PREMISES = /^[^，。；]{0,8}?的?(?:住所|家中|家里|寓所|居所|办公室|办公处|单位|住处|车上|车内|身上|行李|手机)/;

/** 在某人的住所搜出: whose premises are searched. */
function owners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (trigger.group !== 'search') return [];
  return speakers
    .in({ start: clause.start, end: trigger.start })
    .filter(
      ({ start, end }) =>
        /[在于从]$/.test(reading.shadow.slice(clause.start, start)) &&
        PREMISES.test(reading.shadow.slice(end, trigger.start)),
    );
}

/** 将他拘捕, 逮捕她: the person told of before, other than who does it. */
function pronounObject(
  search: EventSearch,
  trigger: Trigger,
  { clause }: Omit<Setting, 'isRelative'>,
  subject: Reference | undefined,
): Reference | undefined {
  if (trigger.frame !== 'transitive') return undefined;
  const { shadow } = search.reading;
  const isBefore = /[将把对][他她]$/.test(shadow.slice(Math.max(clause.start, trigger.start - 2), trigger.start));
  const isAfter = /^了?[他她](?!们)/.test(shadow.slice(trigger.end, trigger.end + 3));
  return isBefore || isAfter ? personBefore(search, trigger.start, subject?.actor) : undefined;
}

/** 制裁十一名官员，其中包括某人: those singled out of the many. */
function included({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  const found = /^[^。；]{0,24}?[，、]?(?:其中)?包括/.exec(
    reading.shadow.slice(trigger.end, Math.min(end, trigger.end + 30)),
  );
  const first =
    found && trigger.frame === 'transitive'
      ? speakers.heads({ start: trigger.end + found[0].length, end })[0]
      : undefined;
  return first && first.start - trigger.end - (found?.[0].length ?? 0) <= 10 ? [first] : [];
}
