/** Who takes part in an event, held to sentences of our own: who must be named among its parties and who must not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorNames, readSentence } from '../../support/read-sentence.js';

interface Case {
  readonly construction: string;
  readonly text: string;
  readonly trigger: string;
  /** Name of each party, with its role where that is what the case is about. */
  readonly parties: Readonly<Record<string, string | null>>;
  readonly others?: readonly string[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./participants.spec.json', import.meta.url), 'utf8'));

describe('participants', () => {
  for (const { construction, text, trigger, parties, others = [] } of cases) {
    it(`${construction}: ${text}`, async () => {
      const extraction = await readSentence(text);
      const names = actorNames(extraction);
      const event = extraction.events.find(({ mentions }) => mentions.some((one) => one.text.includes(trigger)));
      expect(event, `${trigger} in ${extraction.events.map(({ label }) => label)}`).toBeDefined();
      const found = (event?.participants ?? []).map(({ actor, role }) => ({ names: names.get(actor) ?? [], role }));
      for (const [name, role] of Object.entries(parties)) {
        const party = found.find((one) => one.names.includes(name));
        expect(party, `${name} in ${found.map((one) => one.names.join('/'))}`).toBeDefined();
        if (role) expect(party?.role).toBe(role);
      }
      for (const name of others) expect(found.flatMap((one) => one.names)).not.toContain(name);
    });
  }
});
