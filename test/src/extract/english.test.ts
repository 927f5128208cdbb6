/** English attribution by rules alone, held to sentences of our own: who said what, and sentences in which nobody speaks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../graph/model/index.js';
import { readArticle } from '../../../src/ingest/index.js';
import { extractArticle, rulesReader } from '../../../src/pipeline.js';
import { actorNames } from '../../support/read-sentence.js';

interface Expected extends Partial<Pick<Statement, 'polarity' | 'via' | 'addressees'>> {
  readonly text: string;
  readonly speaker: string;
  readonly directness: Statement['directness'];
}
interface Case {
  readonly construction: string;
  readonly text: string;
  readonly statements: readonly Expected[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./english.spec.json', import.meta.url), 'utf8'));

async function read(text: string) {
  const page = `Harbour bridge closed after storm\n\n${text}\n\nThe bridge was built in 1962 and carries four lanes.\n`;
  return extractArticle(
    readArticle({ bytes: Buffer.from(page), name: 'page.txt' }, { published: '2026-03-19' }),
    rulesReader(),
  );
}

describe('an English sentence', () => {
  it.each(cases)('$construction: $text', async ({ text, statements: expected }) => {
    const found = await read(text);
    const names = actorNames(found);
    const named = (id: string | null) => names.get(id ?? '') ?? [];
    expect(found.statements.map((one) => one.text)).toEqual(expected.map((one) => one.text));
    expected.forEach(({ speaker, directness, polarity = 'asserted', via = [], addressees = [] }, i) => {
      const one = found.statements[i] as Statement;
      expect(named(one.speaker)).toContain(speaker);
      expect([one.directness, one.polarity]).toEqual([directness, polarity]);
      expect(one.via.map((id) => named(id)[0])).toEqual(via);
      expect(one.addressees.map((id) => named(id)[0])).toEqual(addressees);
    });
  });
});
