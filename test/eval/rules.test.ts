/** Rules that forbid events are counted against annotations: right where there is no event, wrong where there is one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../support/folder.js';
import { ruleCounts, ruleTable } from './rules.js';

it('a rule is right where no event is annotated, wrong where one is, and alone where no other holds', async () => {
  const folder = emptyFolder();
  const write = (id: string, text: string, events: readonly object[]): void => {
    writeFileSync(join(folder, `${id}.txt`), text);
    const annotation = { id, published: '2026-06-17', actors: [], statements: [], events };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(annotation));
  };
  const event = { id: 'e1', triggers: ['发布'], contexts: ['周二发布海浪'], type: 'other' };
  write('one', '大桥通车\n\n智利外交部周一发布台风预警。智利外交部周二发布海浪预警。\n', [event]);
  write('two', '议会休会\n\n智利警方周一询问渔民。智利议员周二询问外长。\n', []);
  const counts = await ruleCounts([folder]);
  const of = (name: string) => counts.find(({ rule }) => rule === name);
  expect(of('publishes-document')).toEqual({ rule: 'publishes-document', right: 1, wrong: 1, alone: 2 });
  expect(of('question')).toEqual({ rule: 'question', right: 1, wrong: 0, alone: 1 });
  expect(of('penalty')).toEqual({ rule: 'penalty', right: 0, wrong: 0, alone: 0 });
  expect(ruleTable(counts)).toMatch(/^publishes-document +2 +2 +1 +50$/m);
});
