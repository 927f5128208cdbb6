/** Constructions of news prose, one sentence or two each, with what must be read in them and what must not. Every case must hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction, Time } from '../../../graph/model/index.js';
import { actorNames, readSentence, sharedPart } from '../../support/read-sentence.js';

interface WantedActor {
  /** All are names of one actor. */
  readonly names: readonly string[];
  readonly kind?: string;
  readonly unnamed?: boolean;
}
interface WantedStatement {
  readonly text: string;
  readonly speaker: string;
  readonly via: readonly string[];
  readonly directness?: string;
  readonly act?: string;
}
interface WantedEvent {
  readonly trigger: string;
  readonly type?: string;
  readonly status?: string;
  readonly date?: string | null;
  readonly participants?: readonly string[];
}
interface Case {
  readonly construction: string;
  readonly text: string;
  readonly actors?: readonly WantedActor[];
  readonly notActors?: readonly string[];
  readonly statements?: readonly WantedStatement[];
  /** Nobody says anything here. */
  readonly silent?: boolean;
  readonly events?: readonly WantedEvent[];
  readonly notEvents?: readonly string[];
  /** Not read yet: the case must fail, so that the mark goes when it no longer does. */
  readonly gap?: boolean;
}

const PUBLISHED = '2026-06-17';
const cases: Case[] = JSON.parse(readFileSync(new URL('./constructions.spec.json', import.meta.url), 'utf8'));

function checkActors({ actors }: Extraction, { actors: wanted = [], notActors = [] }: Case): void {
  for (const { names, kind, unnamed } of wanted) {
    const found = actors.find(({ name, aliases }) => names.every((one) => name === one || aliases.includes(one)));
    expect(found, `${names} in ${actors.map(({ aliases }) => aliases.join('/'))}`).toBeDefined();
    if (kind) expect(found?.kind).toBe(kind);
    if (unnamed !== undefined) expect(found?.unnamed).toBe(unnamed);
  }
  const taken = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of notActors) expect(taken).not.toContain(name);
}

function checkStatements(extraction: Extraction, { text, statements: wanted = [], silent }: Case): void {
  const { statements } = extraction;
  if (silent) expect(statements.map((one) => one.text)).toEqual([]);
  const names = actorNames(extraction);
  for (const one of wanted) {
    const found = statements.find((candidate) => sharedPart(text, one.text, candidate.text) >= 0.8);
    expect(found, `${one.text} in ${statements.map((each) => each.text).join(' | ')}`).toBeDefined();
    expect(names.get(found?.speaker ?? '')).toContain(one.speaker);
    expect(found?.via.map((id) => names.get(id)?.[0])).toEqual(one.via);
    if (one.directness) expect(found?.directness).toBe(one.directness);
    if (one.act) expect(found?.act).toBe(one.act);
  }
}

function checkEvents(extraction: Extraction, { events: wanted = [], notEvents = [] }: Case): void {
  const { events } = extraction;
  const names = actorNames(extraction);
  const told = events.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  for (const word of notEvents)
    expect(
      told.some((trigger) => trigger.includes(word)),
      `${word} in ${told}`,
    ).toBe(false);
  for (const one of wanted) {
    const found = events.find(({ mentions }) => mentions.some(({ text }) => text.includes(one.trigger)));
    expect(found, `${one.trigger} in ${told}`).toBeDefined();
    if (one.type) expect(found?.type).toBe(one.type);
    if (one.status) expect(found?.status).toBe(one.status);
    if (one.date !== undefined) expect(dateOf(found?.time ?? null)).toBe(one.date);
    const parties = found?.participants.flatMap(({ actor }) => names.get(actor) ?? []);
    for (const party of one.participants ?? []) expect(parties).toContain(party);
  }
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
      const extraction = await readSentence(one.text, PUBLISHED);
      checkActors(extraction, one);
      checkStatements(extraction, one);
      checkEvents(extraction, one);
    });
  }
});
