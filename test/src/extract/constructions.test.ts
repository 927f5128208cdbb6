/** Constructions of news prose, one sentence or two each, with what must be read in them and what must not. Every case must hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Event, Extraction, Precision, Statement, Time } from '../../../graph/model/index.js';
import { actorNames, readSentence, sharedPart } from '../../support/read-sentence.js';

interface WantedActor {
  /** All are names of one actor. */
  readonly names: readonly string[];
  readonly kind?: string;
  readonly unnamed?: boolean;
  readonly roles?: readonly string[];
  /** Names of others. */
  readonly apartFrom?: readonly string[];
}
interface WantedStatement {
  readonly text: string;
  /** Null where the text leaves it open. */
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly directness?: string;
  readonly act?: string;
  readonly addressees?: readonly string[];
  /** When it was said. */
  readonly date?: string | null;
  /** The statements inside it, by their words. */
  readonly quotes?: readonly string[];
  /** The events it tells of, by their trigger. */
  readonly about?: readonly { readonly trigger: string; readonly stance: string }[];
}
interface WantedEvent {
  readonly trigger: string;
  readonly type?: string;
  readonly status?: string;
  readonly date?: string | null;
  readonly precision?: Precision;
  /** The moment it began, in UTC. */
  readonly from?: string;
  readonly participants?: readonly string[];
  readonly agents?: readonly string[];
  readonly patients?: readonly string[];
  readonly notParticipants?: readonly string[];
  readonly place?: string | null;
  /** Triggers of further mentions of it. */
  readonly also?: readonly string[];
  /** Triggers of other events. */
  readonly apartFrom?: readonly string[];
}
/** From and to are names of actors, or triggers of events. */
interface WantedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title?: string;
}
interface Case {
  readonly construction: string;
  readonly headline?: string;
  readonly text: string;
  readonly actors?: readonly WantedActor[];
  readonly notActors?: readonly string[];
  readonly statements?: readonly WantedStatement[];
  /** Words that nobody says. */
  readonly notStatements?: readonly string[];
  readonly notSpeakers?: readonly string[];
  /** Nobody says anything here. */
  readonly silent?: boolean;
  readonly events?: readonly WantedEvent[];
  readonly notEvents?: readonly string[];
  readonly relations?: readonly WantedRelation[];
  /** Types of which there is none. */
  readonly notRelations?: readonly string[];
  /** Not read yet: the case must fail, so that the mark goes when it no longer does. */
  readonly gap?: boolean;
}

const PUBLISHED = '2026-06-17';
const FOLDER = new URL('./constructions/', import.meta.url);
const files = [
  new URL('./constructions.spec.json', import.meta.url),
  ...readdirSync(FOLDER).map((name) => new URL(name, FOLDER)),
];
const cases: Case[] = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));

function checkActors({ actors }: Extraction, { actors: wanted = [], notActors = [] }: Case): void {
  for (const { names, kind, unnamed, roles = [], apartFrom = [] } of wanted) {
    const found = actors.find(({ name, aliases }) => names.every((one) => name === one || aliases.includes(one)));
    expect(found, `${names} in ${actors.map(({ aliases }) => aliases.join('/'))}`).toBeDefined();
    if (kind) expect(found?.kind).toBe(kind);
    if (unnamed !== undefined) expect(found?.unnamed).toBe(unnamed);
    for (const role of roles) expect(found?.roles).toContain(role);
    for (const other of apartFrom) expect([found?.name, ...(found?.aliases ?? [])]).not.toContain(other);
  }
  const taken = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of notActors) expect(taken).not.toContain(name);
}

function checkStatements(extraction: Extraction, one: Case): void {
  const { statements } = extraction;
  const text = `${one.headline ?? ''}\n${one.text}`;
  if (one.silent) expect(statements.map(({ text: words }) => words)).toEqual([]);
  const names = actorNames(extraction);
  for (const wanted of one.statements ?? []) {
    const found = statementOf(extraction, text, wanted.text);
    expect(found, `${wanted.text} in ${statements.map(({ text: words }) => words).join(' | ')}`).toBeDefined();
    if (found) checkStatement(extraction, found, text, wanted);
  }
  for (const words of one.notStatements ?? []) expect(statementOf(extraction, text, words)?.text).toBeUndefined();
  const speakers = statements.flatMap(({ speaker }) => names.get(speaker ?? '') ?? []);
  for (const name of one.notSpeakers ?? []) expect(speakers).not.toContain(name);
}

function checkStatement(extraction: Extraction, found: Statement, text: string, wanted: WantedStatement): void {
  const names = actorNames(extraction);
  if (wanted.speaker === null) expect(names.get(found.speaker ?? '')).toBeUndefined();
  else expect(names.get(found.speaker ?? '')).toContain(wanted.speaker);
  expect(found.via.map((id) => names.get(id)?.[0])).toEqual(wanted.via);
  if (wanted.directness) expect(found.directness).toBe(wanted.directness);
  if (wanted.act) expect(found.act).toBe(wanted.act);
  if (wanted.addressees) expect(found.addressees.map((id) => names.get(id)?.[0])).toEqual(wanted.addressees);
  if (wanted.date !== undefined) expect(dateOf(found.time)).toBe(wanted.date);
  for (const inner of wanted.quotes ?? []) expect(found.quotes).toContain(statementOf(extraction, text, inner)?.id);
  for (const { trigger, stance } of wanted.about ?? []) {
    const event = eventOf(extraction, trigger);
    expect(found.about.find(({ id }) => id === event?.id)?.stance, trigger).toBe(stance);
  }
}

function statementOf({ statements }: Extraction, text: string, words: string): Statement | undefined {
  return statements.find((candidate) => sharedPart(text, words, candidate.text) >= 0.8);
}

function checkEvents(extraction: Extraction, { events: wanted = [], notEvents = [] }: Case): void {
  const told = extraction.events.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  for (const word of notEvents) expect(eventOf(extraction, word), `${word} in ${told}`).toBeUndefined();
  for (const one of wanted) {
    const found = eventOf(extraction, one.trigger);
    expect(found, `${one.trigger} in ${told}`).toBeDefined();
    if (found) checkEvent(extraction, found, one);
  }
}

function checkEvent(extraction: Extraction, found: Event, one: WantedEvent): void {
  if (one.type) expect(found.type).toBe(one.type);
  if (one.status) expect(found.status).toBe(one.status);
  if (one.date !== undefined) expect(dateOf(found.time)).toBe(one.date);
  if (one.precision) expect(found.time?.precision).toBe(one.precision);
  if (one.from) expect(found.time?.start).toBe(one.from);
  if (one.place !== undefined) expect(found.place).toBe(one.place);
  for (const word of one.also ?? []) expect(eventOf(extraction, word)?.id, word).toBe(found.id);
  for (const word of one.apartFrom ?? []) expect(eventOf(extraction, word)?.id, word).not.toBe(found.id);
  const names = actorNames(extraction);
  const parties = (role?: string): string[] =>
    found.participants.filter((each) => !role || each.role === role).flatMap(({ actor }) => names.get(actor) ?? []);
  for (const party of one.participants ?? []) expect(parties()).toContain(party);
  for (const party of one.agents ?? []) expect(parties('agent')).toContain(party);
  for (const party of one.patients ?? []) expect(parties('patient')).toContain(party);
  for (const party of one.notParticipants ?? []) expect(parties()).not.toContain(party);
}

function eventOf({ events }: Extraction, word: string): Event | undefined {
  return events.find(({ mentions }) => mentions.some(({ text }) => text.includes(word)));
}

function checkRelations(extraction: Extraction, { relations: wanted = [], notRelations = [] }: Case): void {
  const { relations } = extraction;
  const names = actorNames(extraction);
  const isCalled = (id: string, name: string): boolean =>
    names.get(id)?.includes(name) ?? eventOf(extraction, name)?.id === id;
  for (const { type, from, to, title } of wanted) {
    const found = relations.find((one) => one.type === type && isCalled(one.from, from) && isCalled(one.to, to));
    expect(found, `${from} ${type} ${to}`).toBeDefined();
    if (title) expect(found?.title).toBe(title);
  }
  for (const type of notRelations) expect(relations.map((one) => one.type)).not.toContain(type);
}

/** YYYY-MM-DD for a day, YYYY-MM for a month, start/end for any other stretch. */
function dateOf(time: Time | null): string | null {
  if (!time?.start || !time.end) return null;
  const [start, end] = [time.start.slice(0, 10), time.end.slice(0, 10)];
  if (start === end) return start;
  const [year, month] = start.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && end === last ? start.slice(0, 7) : `${start}/${end}`;
}

describe('constructions', () => {
  for (const one of cases) {
    (one.gap ? it.fails : it)(`${one.construction}: ${one.text}`, async () => {
      const extraction = await readSentence(one.text, PUBLISHED, one.headline);
      checkActors(extraction, one);
      checkStatements(extraction, one);
      checkEvents(extraction, one);
      checkRelations(extraction, one);
    });
  }
});
