/** Who takes part in what a trigger tells of, read from the clause around it. */
import type { EventType } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import { type Clause, clauseAt } from '../reading.js';
import type { EventSearch, Trigger } from './trigger.js';

export type Role = 'agent' | 'patient' | 'other';
export interface Participant {
  readonly reference: Reference;
  readonly role: Role;
}

/** Events between equals: both sides act. */
const MUTUAL = new Set<EventType>(['meet', 'agreement']);
const WITH = /^(?:与|和|同|跟|及|会见|约见|会同)$/;
const BY = /(?:被|遭|遭到|由|受到)$/;

export function participants(search: EventSearch, trigger: Trigger, clauses: readonly Clause[]): Participant[] {
  const clause = clauseAt(clauses, trigger.start);
  if (!clause) return [];
  const found = new Map<string, Participant>();
  const add = (reference: Reference | undefined, role: Role): void => {
    if (reference && !found.has(reference.actor)) found.set(reference.actor, { reference, role });
  };
  const subject = subjectOf(search, trigger, clause, clauses);
  const passive = agentOfPassive(search, trigger, clause);
  add(subject, passive ? 'patient' : 'agent');
  add(passive, 'agent');
  for (const partner of partners(search, trigger, clause)) add(partner, MUTUAL.has(trigger.type) ? 'agent' : 'other');
  if (trigger.type === 'visit') add(destination(search, trigger, clause), 'other');
  add(objectOf(search, trigger, clause), MUTUAL.has(trigger.type) || trigger.type === 'visit' ? 'other' : 'patient');
  for (const pair of modifiersBefore(search, trigger, clause)) add(pair, MUTUAL.has(trigger.type) ? 'agent' : 'other');
  return [...found.values()];
}

function subjectOf(
  { speakers }: EventSearch,
  trigger: Trigger,
  clause: Clause,
  clauses: readonly Clause[],
): Reference | undefined {
  const own = speakers.subject(clause, trigger.start) ?? describedSubject(speakers, clause, trigger);
  if (own) return own;
  const before = clauses.filter(({ end }) => end <= clause.start).reverse();
  for (const candidate of before) {
    const reference = speakers.subject(candidate, candidate.end);
    if (reference) return reference;
  }
  return undefined;
}

/** 中俄轰炸机联合巡航: the states in front of a common noun act through it. */
function describedSubject(speakers: EventSearch['speakers'], clause: Clause, trigger: Trigger): Reference | undefined {
  const [first] = speakers.in({ start: clause.start, end: trigger.start });
  return first?.isModifier && !speakers.isGoverned(first, clause.start) ? first : undefined;
}

function agentOfPassive({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  return speakers
    .in({ start: clause.start, end: trigger.start })
    .findLast((reference) =>
      BY.test(reading.shadow.slice(Math.max(clause.start, reference.start - 2), reference.start)),
    );
}

/** 与赫某会谈, 同某国签署: the first name after each word of company. */
function partners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference[] {
  const company = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .filter((token) => WITH.test(reading.word(token)));
  return company.flatMap((token) => speakers.heads({ start: token.end, end: trigger.start })[0] ?? []);
}

/** The state that is visited: inside 访华, or the first one named after 访问. */
export function destination({ speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const end = trigger.rule === 'visit-state' ? trigger.end : clause.end;
  return speakers.in({ start: trigger.start, end }).find(({ kind }) => kind === 'country');
}

/** The first name after the trigger, if only titles and particles stand between. */
function objectOf({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const next = speakers.heads({ start: trigger.end, end: clause.end })[0];
  if (!next) return undefined;
  const between = reading.tokensIn({ start: trigger.end, end: next.start });
  return between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'p') ? next : undefined;
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
