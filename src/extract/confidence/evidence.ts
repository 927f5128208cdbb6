/** What speaks for or against a finding, by name; how much each weighs is data (src/language/confidence.json). */
import {
  type Actor,
  type Event,
  type Mention,
  type Participant,
  type Relation,
  ruleParts,
  type Statement,
} from '../../../graph/model/index.js';
import type { Findings } from './findings.js';

interface Kind<T> {
  readonly name: string;
  readonly holds: (item: T, findings: Findings) => boolean;
}

/** What is refused, wished for or promised is easily cut wrong: its words are the object of the cue. */
const OBJECT_ACTS = new Set(['demand', 'propose', 'promise', 'reject', 'support', 'confirm', 'criticise', 'question']);
const CLOSE = 8;
const SHORT = 12;
const LONG_TRIGGER = 3;
const OFTEN = 3;

const STATEMENT_EVIDENCE: readonly Kind<Statement>[] = [
  { name: 'quoted', holds: ({ directness }) => directness === 'direct' },
  { name: 'part-quoted', holds: ({ directness }) => directness === 'mixed' },
  { name: 'object-act', holds: ({ act }) => OBJECT_ACTS.has(act) },
  { name: 'short', holds: ({ start, end }) => end - start < SHORT },
  { name: 'plain-cue', holds: ({ cue }) => cue?.text.length === 1 },
  { name: 'relayed', holds: ({ via }) => via.length > 0 },
  { name: 'nested', holds: ({ id }, findings) => findings.isNested(id) },
  { name: 'headline', holds: (statement, findings) => findings.isHeadline(statement) },
  { name: 'unnamed-speaker', holds: ({ speaker }, findings) => findings.actor(speaker)?.unnamed === true },
  { name: 'titled-speaker', holds: ({ speaker }, findings) => (findings.actor(speaker)?.roles.length ?? 0) > 0 },
  { name: 'speaker-at-cue', holds: (statement, findings) => speakerGap(statement, findings) === 0 },
  { name: 'speaker-near-cue', holds: (statement, findings) => isBetween(speakerGap(statement, findings), 1, CLOSE) },
];

const EVENT_EVIDENCE: readonly Kind<Event>[] = [
  { name: 'dated', holds: ({ time }) => time?.start != null },
  { name: 'placed', holds: ({ place }) => place !== null },
  { name: 'party', holds: ({ participants }) => participants.length > 0 },
  { name: 'parties', holds: ({ participants }) => participants.length > 1 },
  { name: 'repeated', holds: ({ mentions }) => mentions.length > 1 },
  { name: 'often-repeated', holds: ({ mentions }) => mentions.length > 2 },
  { name: 'long-trigger', holds: ({ mentions }) => mentions.some(({ text }) => text.length >= LONG_TRIGGER) },
  { name: 'not-yet', holds: ({ status }) => status !== 'occurred' },
  { name: 'headline', holds: ({ mentions }, findings) => mentions.some((mention) => findings.isHeadline(mention)) },
];

const ACTOR_EVIDENCE: readonly Kind<Actor>[] = [
  { name: 'unnamed', holds: ({ unnamed }) => unnamed },
  { name: 'repeated', holds: ({ mentions }) => mentions.length > 1 },
  { name: 'often-repeated', holds: ({ mentions }) => mentions.length > OFTEN },
  { name: 'titled', holds: ({ roles }) => roles.length > 0 },
  { name: 'voice', holds: ({ id }, findings) => findings.isVoice(id) },
];

/** Names of the evidence that the words name an actor of the story: their rule, and what holds of the actor. */
export function mentionEvidence(mention: Mention, actor: Actor, findings: Findings): string[] {
  return [`rule:${mention.rule}`, ...holding(ACTOR_EVIDENCE, actor, findings)];
}

const PARTICIPANT_EVIDENCE: readonly Kind<Participant>[] = [
  { name: 'agent', holds: ({ role }) => role === 'agent' },
  { name: 'unnamed-party', holds: ({ actor }, findings) => findings.actor(actor)?.unnamed === true },
];

/** Names of the evidence that the actor takes part in the event: how that was found, and what speaks for the event. */
export function participantEvidence(participant: Participant, event: Event, findings: Findings): string[] {
  return [
    `rule:${participant.rule}`,
    ...holding(PARTICIPANT_EVIDENCE, participant, findings),
    ...holding(EVENT_EVIDENCE, event, findings),
  ];
}

/** A relation stands by its rule alone. */
export function relationEvidence({ rule }: Relation): string[] {
  return [`rule:${rule}`];
}

/** Names of the evidence for a statement: its rule, how its speaker was found, and what holds of it. */
export function statementEvidence(statement: Statement, findings: Findings): string[] {
  const [words, speaker] = ruleParts(statement.rule) ?? [];
  const names = [...(words ? [`rule:${words.name}`] : []), ...(speaker ? [`speaker:${speaker.name}`] : [])];
  return [...names, ...holding(STATEMENT_EVIDENCE, statement, findings)];
}

export function eventEvidence(event: Event, findings: Findings): string[] {
  return [`rule:${event.rule}`, ...holding(EVENT_EVIDENCE, event, findings)];
}

function holding<T>(kinds: readonly Kind<T>[], item: T, findings: Findings): string[] {
  return kinds.filter(({ holds }) => holds(item, findings)).map(({ name }) => name);
}

function speakerGap({ speaker, cue }: Statement, findings: Findings): number | undefined {
  const actor = findings.actor(speaker);
  return actor && cue ? findings.distance(actor, cue.start) : undefined;
}

function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && low <= value && value < high;
}
