/** Attribution, held to sentences of our own: who said what, through whom, and sentences in which nobody speaks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction, Statement } from '../../../graph/model/index.js';
import { actorNames, readSentence, sharedPart } from '../../support/read-sentence.js';

interface Expected {
  readonly text: string;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly addressees: readonly string[];
}
interface Case {
  readonly construction: string;
  readonly text: string;
  readonly statements: readonly Expected[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./attribution.spec.json', import.meta.url), 'utf8'));
const spoken = cases.filter(({ statements }) => statements.length > 0);
const silent = cases.filter(({ statements }) => statements.length === 0);

/** Shares of what is expected that the engine reached when these bounds were last set; they may only rise. */
const BOUNDS = { found: 0.94, speaker: 0.86, via: 0.69, silent: 0.92 } as const;

const readings = Promise.all(cases.map(async (one) => [one, await readSentence(one.text)] as const));

function match({ statements }: Extraction, text: string, expected: Expected): Statement | undefined {
  const shares = statements.map((statement) => [sharedPart(text, expected.text, statement.text), statement] as const);
  const fitting = shares.filter(([share]) => share >= 0.5).sort((a, b) => b[0] - a[0]);
  return (
    fitting.find(([, statement]) => speaks(statement, expected, { statements } as Extraction))?.[1] ?? fitting[0]?.[1]
  );
}

function speaks(statement: Statement, { speaker }: Expected, extraction: Extraction): boolean {
  const names = extraction.actors ? actorNames(extraction).get(statement.speaker ?? '') : undefined;
  return speaker === null ? statement.speaker === null : (names?.includes(speaker) ?? false);
}

async function share(
  test: (extraction: Extraction, one: Case, expected: Expected) => boolean | undefined,
): Promise<{ value: number; failed: string[] }> {
  const outcomes: [boolean, string][] = [];
  for (const [one, extraction] of await readings) {
    for (const expected of one.statements) {
      const outcome = test(extraction, one, expected);
      if (outcome !== undefined)
        outcomes.push([outcome, `${one.construction}: ${one.text} ⇒ ${expected.speaker}: ${expected.text}`]);
    }
  }
  return {
    value: outcomes.filter(([passed]) => passed).length / outcomes.length,
    failed: outcomes.filter(([passed]) => !passed).map(([, text]) => text),
  };
}

describe('sentences in which somebody speaks', () => {
  it(`are ${spoken.length}, of every construction`, () => expect(spoken.length).toBeGreaterThan(70));

  it('give the words that are said', async () => {
    const { value, failed } = await share(
      (extraction, one, expected) => match(extraction, one.text, expected) !== undefined,
    );
    expect(value, failed.join('\n')).toBeGreaterThanOrEqual(BOUNDS.found);
  });

  it('give whoever says them', async () => {
    const { value, failed } = await share((extraction, one, expected) => {
      const fitting = extraction.statements.filter(
        (statement) => sharedPart(one.text, expected.text, statement.text) >= 0.5,
      );
      return fitting.some((statement) => speaks(statement, expected, extraction));
    });
    expect(value, failed.join('\n')).toBeGreaterThanOrEqual(BOUNDS.speaker);
  });

  it('give through whom the words came', async () => {
    const { value, failed } = await share((extraction, one, expected) => {
      if (expected.via.length === 0) return undefined;
      const fitting = extraction.statements.filter(
        (statement) => sharedPart(one.text, expected.text, statement.text) >= 0.5,
      );
      const names = actorNames(extraction);
      return fitting.some(({ via }) =>
        expected.via.every((name) => via.some((id) => names.get(id)?.includes(name.replace(/[《》]/g, '')))),
      );
    });
    expect(value, failed.join('\n')).toBeGreaterThanOrEqual(BOUNDS.via);
  });
});

describe('sentences in which nobody speaks', () => {
  it('give no statement', async () => {
    const loud = (await readings).filter(
      ([one, { statements }]) => one.statements.length === 0 && statements.length > 0,
    );
    const value = 1 - loud.length / silent.length;
    expect(
      value,
      loud.map(([one, { statements }]) => `${one.text} ⇒ ${statements.map(({ text }) => text)}`).join('\n'),
    ).toBeGreaterThanOrEqual(BOUNDS.silent);
  });
});
