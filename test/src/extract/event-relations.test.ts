/** Relations between events, held to sentences of our own: which hold, resting on which words, and where none does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.js';
import { readSentence } from '../../support/read-sentence.js';

interface Case {
  readonly construction: string;
  readonly text: string;
  /** Type, trigger of the one it goes from, of the one it goes to, and rule. */
  readonly relations: readonly (readonly [string, string, string, string])[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./event-relations.spec.json', import.meta.url), 'utf8'));

function found({ relations, events }: Extraction) {
  const words = (id: string): string =>
    (events.find((one) => one.id === id)?.mentions ?? []).map(({ text }) => text).join();
  return relations
    .filter(({ from }) => from.startsWith('event:'))
    .map(({ type, from, to, rule, start, end, title }) => ({
      type,
      from: words(from),
      to: words(to),
      rule,
      start,
      end,
      title,
    }));
}

describe('relations between events', () => {
  for (const { construction, text, relations } of cases) {
    it(`${construction}: ${text}`, async () => {
      const extraction = await readSentence(text);
      const read = found(extraction);
      expect(read.map(({ type, rule }) => [type, rule])).toEqual(relations.map(([type, , , rule]) => [type, rule]));
      relations.forEach(([, from, to], index) => {
        const one = read[index];
        expect(one?.from).toContain(from);
        expect(one?.to).toContain(to);
        const words = extraction.article.text.slice(one?.start, one?.end);
        expect(words).toContain(from);
        expect(words).toContain(to);
        expect(one?.title).toBeTruthy();
      });
    });
  }
});
