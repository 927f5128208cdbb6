/** Who takes part in what a trigger tells of: the arguments its frame has, found around it in the clause. */
import { hasTrait, type ParticipantRule } from '../../../../../graph/model/index.js';
import type { Reference, Token } from '../../../../document/document.js';
import type { Clause } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import type { Frame } from '../../../../language/event-lexicon.js';
import { WITH } from '../../../../language/zh/words/company.js';
import { OF } from '../../../../language/zh/words/particles.js';
import { hostAfter, included, owners, victims, wishers } from '../circumstance.js';
import { hasPart, hasRoleSign } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';
import { partners } from './company.js';
import { coordinated } from './coordination.js';
import { disposalBefore } from './disposal.js';
import { objectOf, relativeHead } from './object.js';
import { resolvePair } from './pairs.js';
import { governed, personBefore, type Setting, subjectOf } from './subject.js';

export type Role = 'agent' | 'patient' | 'other';
export interface Participant {
  readonly reference: Reference;
  readonly role: Role;
  readonly rule: ParticipantRule;
}

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
  const passive = governed(search, before, 'passive-agent');
  const isPassive = passive !== undefined || isBarePassive(search, clause, trigger);
  const through = governed(search, before, 'through-agent');
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
  add('towards-object', all(search, governed(search, before, 'towards'), trigger.start), target);
  const object = objectOf(search, trigger, clause);
  if (trigger.frame !== 'act' || object?.kind !== 'country') add('object', all(search, object, clause.end), target);
  const isObjectOfRelative =
    reading.shadow.startsWith(OF, trigger.end) && (isPassive || trigger.frame === 'transitive');
  add('relative-head', [relative], isObjectOfRelative ? target : doer);
  add('noun-modifier', modifiersBefore(search, trigger, clause), doer);
  add('state-aimed-at', targetStates(search, trigger, clause), target);
  add('given-object', all(search, governed(search, before, 'given'), trigger.start), 'patient');
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
  return head?.tag !== 'p' || !hasRoleSign('setting', placeIn(reading, trigger));
}

function all(search: EventSearch, first: Reference | undefined, end: number): readonly Reference[] {
  return first ? coordinated(search, first, end) : [];
}

/** 被拘留, 遭枪杀: the passive word stands right before the trigger, and whoever does it is not named. */
function isBarePassive({ reading }: EventSearch, clause: Clause, trigger: Trigger): boolean {
  return hasRoleSign('passive', placeIn(reading, trigger, { from: clause.start }));
}

const PARTS = new Set(['v', 'p', 'w']);

/** Names that stand directly before the trigger's noun: 日美首脑会谈, 中俄轰炸机联合巡航. */
function modifiersBefore({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  const before = speakers.in({ start: clause.start, end: trigger.start });
  const last = before.at(-1);
  if (!last || (!trigger.isNoun && isWhere(reading, clause, last))) return [];
  const between = reading.tokensIn({ start: last.end, end: trigger.start });
  const parts = (token: Token): boolean => PARTS.has(token.tag) || WITH.includes(reading.word(token));
  if (between.length > 3 || between.some(parts)) return [];
  return before.filter((reference) => last.start - reference.end <= 1);
}

/** 在泰国落网: the state is where it happens. */
function isWhere(reading: EventSearch['reading'], clause: Clause, name: Reference): boolean {
  return name.kind === 'country' && hasPart('where', placeIn(reading, name, { from: clause.start }));
}

/** 对某国商品加征关税, 袭击某国首都: the state whose things it befalls. */
function targetStates({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (!hasTrait(trigger.type, 'aimed')) return [];
  const states = speakers.in(clause).filter(({ kind, isModifier }) => kind === 'country' && isModifier);
  return states.filter((state) => {
    const { start, end } = state;
    const isAfter = start >= trigger.end && start - trigger.end <= 2;
    const isTowards = end <= trigger.start && hasPart('aimed-at', placeIn(reading, state, { from: clause.start }));
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
  return hasRoleSign('pronoun-object', placeIn(search.reading, trigger, { from: clause.start }))
    ? personBefore(search, trigger.start, subject?.actor)
    : undefined;
}
