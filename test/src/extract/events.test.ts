/** Events, held to sentences of our own: what must be found with which type, status and date, and where nothing happens. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../graph/model/index.js';
import { readSentence } from '../../support/read-sentence.js';

interface Expected {
  readonly trigger: string;
  readonly type: string;
  readonly status: string;
  readonly date: string | null;
}
interface Case {
  readonly text: string;
  readonly published: string;
  readonly events: readonly Expected[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./events.spec.json', import.meta.url), 'utf8'));

/** Shares reached when these bounds were last set; they may only rise. */
const BOUNDS = { found: 0.74, type: 0.96, status: 0.95, date: 0.92, quiet: 0.95 } as const;

const readings = Promise.all(cases.map(async (one) => [one, await readSentence(one.text, one.published)] as const));

interface Pair {
  readonly text: string;
  readonly expected: Expected;
  readonly event: Event | undefined;
}

async function pairs(): Promise<Pair[]> {
  return (await readings).flatMap(([one, { events }]) =>
    one.events.map((expected) => ({
      text: `${one.text} ⇒ ${expected.trigger} ${expected.type} ${expected.status} ${expected.date}`,
      expected,
      event: events.find(({ mentions }) =>
        mentions.some(({ text }) => text.includes(expected.trigger) || expected.trigger.includes(text)),
      ),
    })),
  );
}

function hold(list: readonly Pair[], test: (pair: Pair) => boolean, bound: number): void {
  const failed = list.filter((pair) => !test(pair)).map(({ text }) => text);
  expect(1 - failed.length / list.length, failed.join('\n')).toBeGreaterThanOrEqual(bound);
}

describe('events of single sentences', () => {
  it('are found by their trigger', async () => hold(await pairs(), ({ event }) => event !== undefined, BOUNDS.found));

  it('are of the right type', async () => {
    const found = (await pairs()).filter(({ event }) => event !== undefined);
    hold(found, ({ event, expected }) => event?.type === expected.type, BOUNDS.type);
  });

  it('have the right status', async () => {
    const found = (await pairs()).filter(({ event }) => event !== undefined);
    hold(found, ({ event, expected }) => event?.status === expected.status, BOUNDS.status);
  });

  it('have the right date, where the sentence gives one', async () => {
    const dated = (await pairs()).filter(({ event, expected }) => event !== undefined && expected.date !== null);
    hold(
      dated,
      ({ event, expected }) => event?.time?.start?.startsWith((expected.date ?? '').split('/')[0] ?? '') ?? false,
      BOUNDS.date,
    );
  });

  it('are not seen where nothing happens', async () => {
    const quiet = (await readings).filter(([one]) => one.events.length === 0);
    const loud = quiet.filter(([, { events }]) => events.length > 0);
    const text = loud.map(([one, { events }]) => `${one.text} ⇒ ${events.map(({ label }) => label)}`).join('\n');
    expect(1 - loud.length / quiet.length, text).toBeGreaterThanOrEqual(BOUNDS.quiet);
  });
});
