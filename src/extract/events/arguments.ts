/** Who takes part in what a trigger tells of: the arguments its frame has, found around it in the clause. */
import { hasTrait, type ParticipantRule } from '../../../graph/model/index.js';
import type { Reference, Token } from '../../document/document.js';
import type { Frame } from '../../language/event-lexicon.js';
import type { Clause } from '../reading.js';
import { hostAfter, included, owners, victims, wishers } from './circumstance.js';
import { partners, WITH } from './company.js';
import { coordinated } from './coordination.js';
import { disposalBefore } from './disposal.js';
import { objectOf, relativeHead } from './object.js';
import { resolvePair } from './pairs.js';
import { governed, personBefore, type Setting, subjectOf } from './subject.js';
import type { EventSearch, Trigger } from './trigger.js';

export type Role = 'agent' | 'patient' | 'other';
export interface Participant {
  readonly reference: Reference;
  readonly role: Role;
  readonly rule: ParticipantRule;
}

const BY = /(?:被|遭|遭到|遭受|受到|受|获|获得|为)$/;
const THROUGH = /由$/;
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
  const add = (rule: ParticipantRule, references: readonly (Reference | undefined)[], role: Role): void => {
    for (const reference of references.flatMap((one) => (one ? resolvePair(search, one) : [])))
      if (!found.has(reference.actor)) found.set(reference.actor, { reference, role, rule });
  };
  const { subject: doer, object: target } = ROLES[trigger.frame];
  const before = { start: clause.start, end: trigger.start };
  const passive = governed(search, before, BY);
  const isPassive = passive !== undefined || isBarePassive(search, clause, trigger);
  const through = governed(search, before, THROUGH);
  const relative = relativeHead(search, trigger, clause);
  const disposal = disposalBefore(search, trigger, clause.start);
  const subject = takesSubject(search, trigger, clause)
    ? subjectOf(search, disposal ? { ...trigger, start: disposal.mark.start } : trigger, {
        ...site,
        isRelative: relative !== undefined,
      })
    : undefined;

  add('disposal-object', all(search, disposal?.object, trigger.start), 'patient');
  add('passive-agent', all(search, passive, trigger.start), 'agent');
  add('through-agent', all(search, through, trigger.start), 'agent');
  add('subject', all(search, subject, trigger.start), isPassive || through ? target : doer);
  for (const partner of partners(search, trigger, clause)) {
    add('partner', all(search, partner, trigger.start), trigger.frame === 'mutual' ? 'agent' : 'other');
  }
  add('towards-object', all(search, governed(search, before, TOWARDS), trigger.start), target);
  const object = objectOf(search, trigger, clause);
  if (trigger.frame !== 'act' || object?.kind !== 'country') add('object', all(search, object, clause.end), target);
  const isObjectOfRelative =
    reading.shadow.startsWith('的', trigger.end) && (isPassive || trigger.frame === 'transitive');
  add('relative-head', [relative], isObjectOfRelative ? target : doer);
  add('noun-modifier', modifiersBefore(search, trigger, clause), doer);
  add('state-aimed-at', targetStates(search, trigger, clause), target);
  add('given-object', all(search, governed(search, before, GIVEN), trigger.start), 'patient');
  add('host', all(search, hostAfter(search, trigger, clause), clause.end), 'agent');
  add('owner', owners(search, trigger, clause), 'patient');
  add('pronoun-object', [pronounObject(search, trigger, site, subject)], target);
  add('included', included(search, trigger), target);
  add('wisher', wishers(search, trigger, site.clauses), 'other');
  if (hasTrait(trigger.type, 'claimsVictims')) add('victim', victims(search, trigger), 'patient');
  return [...found.values()];
}

/** 在会议中, 向事故的死者: what a preposition governs is not what the subject of the clause does. */
function takesSubject({ reading }: EventSearch, trigger: Trigger, clause: Clause): boolean {
  if (!trigger.isNoun) return true;
  const head = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .findLast(({ tag }) => tag === 'v' || tag === 'p' || tag === 'vd');
  if (hasTrait(trigger.type, 'attended')) return true;
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

const PARTS = new Set(['v', 'p', 'w']);

/** Names that stand directly before the trigger's noun: 日美首脑会谈, 中俄轰炸机联合巡航. */
function modifiersBefore({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  const before = speakers.in({ start: clause.start, end: trigger.start });
  const last = before.at(-1);
  if (!last || (!trigger.isNoun && isWhere(reading, clause, last))) return [];
  const between = reading.tokensIn({ start: last.end, end: trigger.start });
  const parts = (token: Token): boolean => PARTS.has(token.tag) || WITH.has(reading.word(token));
  if (between.length > 3 || between.some(parts)) return [];
  return before.filter((reference) => last.start - reference.end <= 1);
}

/** 在泰国落网: the state is where it happens. */
function isWhere({ shadow }: EventSearch['reading'], clause: Clause, { start, kind }: Reference): boolean {
  return kind === 'country' && /[在于从到]$/.test(shadow.slice(clause.start, start));
}

/** 对某国商品加征关税, 袭击某国首都: the state whose things it befalls. */
function targetStates({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (!hasTrait(trigger.type, 'aimed')) return [];
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
