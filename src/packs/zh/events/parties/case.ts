/** One case runs through an article: who is accused of it also stands behind the steps that do not name them again. */

import { hasTrait } from '../../../../../graph/model/index.js';
import { ends } from '../../../../extract/rules/pattern.js';
import { COURTS } from '../../../../language/zh/words/happenings.js';
import type { EventDraft } from '../draft.js';
import type { Participant } from './arguments.js';

/** Steps of a case that befall somebody. */
const STEPS = new Set(['arrest', 'charge', 'trial', 'verdict', 'jail', 'release', 'plea', 'appeal']);

/** Steps that a court takes. */
const HEARD = new Set(['trial', 'verdict']);
/** Steps that the accused takes. */
const OWN_STEPS = new Set(['plea', 'appeal']);
const isCourt = ends([COURTS]);

/** Who is accused, and which court hears it, stand behind the steps that do not name them. */
export function withCase(drafts: readonly EventDraft[], wordOf: (one: Participant) => string): EventDraft[] {
  const steps = drafts.map((draft) => (isOfCase(draft) ? accused(draft) : []));
  const courts = drafts.map(({ participants }) =>
    participants.filter((one) => isCourt(wordOf(one), wordOf(one).length)),
  );
  return drafts.map((draft, index) => {
    const isOpen =
      STEPS.has(draft.group) &&
      !OWN_STEPS.has(draft.group) &&
      !draft.participants.some(({ role }) => role === 'patient');
    const heard = HEARD.has(draft.group) && courts[index]?.length === 0;
    const behind = [
      ...(isOpen
        ? nearest(steps, index).map((one) => ({ ...one, role: 'patient' as const, rule: 'case-party' as const }))
        : []),
      ...(heard
        ? nearest(courts, index).map((one) => ({ ...one, role: 'other' as const, rule: 'case-party' as const }))
        : []),
    ].filter((one) => !draft.participants.some(({ reference }) => reference.actor === one.reference.actor));
    return behind.length > 0 ? { ...draft, participants: [...draft.participants, ...behind] } : draft;
  });
}

/** Those named last before, else first after. */
function nearest(all: readonly (readonly Participant[])[], index: number): readonly Participant[] {
  return (
    all.slice(0, index).findLast(({ length }) => length > 0) ??
    all.slice(index + 1).find(({ length }) => length > 0) ??
    []
  );
}

function isOfCase({ group, type }: EventDraft): boolean {
  return STEPS.has(group) || type === 'crime';
}

/** Whom a step befalls; who did the crime or answers to it. */
function accused({ participants, type, group }: EventDraft): Participant[] {
  const role = type === 'crime' || OWN_STEPS.has(group) ? 'agent' : 'patient';
  return participants.filter((one) => one.role === role && one.reference.kind === 'person');
}

/** What a company article tells without saying of whom it tells of the company it is about. */
export function withTopic(drafts: readonly EventDraft[]): EventDraft[] {
  const topic = topicOf(drafts);
  if (!topic) return [...drafts];
  return drafts.map((draft) =>
    isOfCompany(draft) && draft.participants.length === 0
      ? { ...draft, participants: [{ ...topic, rule: 'company-topic' }] }
      : draft,
  );
}

function isOfCompany({ type }: EventDraft): boolean {
  return hasTrait(type, 'ofCompany');
}

/** The body that takes part in most of what the article tells of companies. */
function topicOf(drafts: readonly EventDraft[]): Participant | undefined {
  const counts = new Map<string, { readonly one: Participant; times: number }>();
  for (const { participants } of drafts.filter(isOfCompany))
    for (const one of participants.filter(({ reference }) => reference.kind === 'organization')) {
      const known = counts.get(one.reference.actor);
      if (known) known.times += 1;
      else counts.set(one.reference.actor, { one, times: 1 });
    }
  const most = [...counts.values()].sort((a, b) => b.times - a.times)[0];
  return most && most.times >= 2 ? most.one : undefined;
}
