/** What proposes, and what may be left out of it: the answers of the rules and those of the encoder, for each decision. */
import type { EventProposal, Proposal, Proposals, StatementProposal } from '../../../src/extract/engine/proposals.js';
import type { LeftOut } from './reading.js';

export interface Proposer {
  readonly name: string;
  readonly leftOut: LeftOut;
}

type Strike = (all: Proposals) => Proposals;
type Keeps = (proposal: Proposal) => boolean;

const isRuled: Keeps = ({ features }) => features.ruled === 1;
const isLearned: Keeps = (proposal) => !isRuled(proposal);

const ofStatements =
  (change: (one: StatementProposal) => StatementProposal): Strike =>
  (all) => ({ ...all, statements: all.statements.map(change) });

const ofEvents =
  (change: (one: EventProposal) => EventProposal): Strike =>
  (all) => ({ ...all, events: all.events.map(change) });

/** Of answers one has to stay. */
function answers<T extends Proposal>(options: readonly T[], keeps: Keeps): readonly T[] {
  const kept = options.filter(keeps);
  return kept.length > 0 ? kept : options;
}

/** What each decision is left with. */
const STRIKES: Readonly<Record<string, (keeps: Keeps) => Strike>> = {
  statements: (keeps) => (all) => ({ ...all, statements: all.statements.filter(keeps) }),
  speakers: (keeps) =>
    ofStatements((one) => ({ ...one, speakers: one.speakers.filter((who) => who.actor === null || keeps(who)) })),
  relays: (keeps) => ofStatements((one) => ({ ...one, vias: one.vias.filter(keeps) })),
  events: (keeps) => (all) => ({ ...all, events: all.events.filter(keeps) }),
  participants: (keeps) => ofEvents((one) => ({ ...one, participants: one.participants.filter(keeps) })),
  types: (keeps) => ofEvents((one) => ({ ...one, types: answers(one.types, keeps) })),
  statuses: (keeps) => ofEvents((one) => ({ ...one, statuses: answers(one.statuses, keeps) })),
  dates: (keeps) => ofEvents((one) => ({ ...one, times: answers(one.times, keeps) })),
};

const every = (keeps: Keeps): Strike => {
  const strikes = Object.values(STRIKES).map((strike) => strike(keeps));
  return (all) => strikes.reduce((left, strike) => strike(left), all);
};

function ruledOnes(name: string, strike: (keeps: Keeps) => Strike): LeftOut {
  return name === 'statements' || name === 'events' ? { ruled: [name] } : { proposals: strike(isLearned) };
}

export const PROPOSERS: readonly Proposer[] = [
  { name: 'encoder and deciders (rules alone are left)', leftOut: { trained: true } },
  { name: 'encoder: names', leftOut: { seenNames: true } },
  { name: 'deciders: names', leftOut: { decidedNames: true } },
  ...Object.entries(STRIKES).flatMap(([name, strike]) => [
    { name: `rules: ${name}`, leftOut: ruledOnes(name, strike) },
    { name: `encoder: ${name}`, leftOut: { proposals: strike(isRuled) } },
  ]),
  { name: 'rules: all but names', leftOut: { ruled: ['statements', 'events'], proposals: every(isLearned) } },
  { name: 'encoder: all but names', leftOut: { proposals: every(isRuled) } },
];
