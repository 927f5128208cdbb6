/** One case runs through an article: who is accused of it also stands behind the steps that do not name them again. */
import type { Participant } from './arguments.js';
import type { EventDraft } from './draft.js';

/** Steps of a case that befall somebody. */
const STEPS = new Set(['arrest', 'charge', 'trial', 'verdict', 'jail', 'release', 'plea', 'appeal']);

export function withAccused(drafts: readonly EventDraft[]): EventDraft[] {
  let known: readonly Participant[] = [];
  return drafts.map((draft) => {
    if (!STEPS.has(draft.group) && draft.type !== 'crime') return draft;
    const own = accused(draft);
    if (own.length > 0) known = own;
    const isOpen = STEPS.has(draft.group) && !draft.participants.some(({ role }) => role === 'patient');
    if (own.length > 0 || known.length === 0 || !isOpen) return draft;
    return {
      ...draft,
      participants: [...draft.participants, ...known.map((one) => ({ ...one, role: 'patient' as const }))],
    };
  });
}

/** Whom a step befalls; who did the crime or answers to it. */
function accused({ participants, type, group }: EventDraft): Participant[] {
  const role = type === 'crime' || group === 'plea' || group === 'appeal' ? 'agent' : 'patient';
  return participants.filter((one) => one.role === role && one.reference.kind === 'person');
}

/** What a company article tells without saying of whom it tells of the company it is about. */
export function withTopic(drafts: readonly EventDraft[]): EventDraft[] {
  const topic = topicOf(drafts);
  if (!topic) return [...drafts];
  return drafts.map((draft) =>
    isOfCompany(draft) && draft.participants.length === 0 ? { ...draft, participants: [topic] } : draft,
  );
}

function isOfCompany({ type }: EventDraft): boolean {
  return type === 'economic' || type === 'product';
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
