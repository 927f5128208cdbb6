/** The line of steps: each is given what it says it reads, and may add what it says it adds. */
import { describe, expect, it } from 'vitest';
import { newDocument, runSteps, type Step } from '../../../src/document/index.js';
import { readArticle } from '../../../src/ingest/index.js';

const context = { tagger: { tag: async () => [] } };
const document = () =>
  newDocument(readArticle({ bytes: new TextEncoder().encode('海宁消息\n\n大桥通车。\n'), name: 'a.txt' }, {}));

const adding = (name: string, more: Partial<Step> = {}): Step => ({
  ...{ name, needs: [], adds: ['sentences'], run: () => ({ layers: { sentences: [] } }) },
  ...more,
});

describe('a step', () => {
  it('is given what it needs and, where it is there, what it uses, and nothing else', async () => {
    const seen: string[][] = [];
    const run: Step['run'] = ({ layers }) => {
      seen.push(Object.keys(layers).sort());
      return { layers: {} };
    };
    const looking = adding('looking', { needs: ['sentences'], uses: ['tokens', 'regions'], adds: [], run });
    const done = await runSteps([adding('first'), looking], document(), context);
    expect(seen).toEqual([['regions', 'sentences']]);
    expect(Object.keys(done.layers).sort()).toEqual(['regions', 'sentences']);
  });

  it('may add what it declares, and nothing else', async () => {
    const faulty = adding('faulty', { adds: ['tokens'] });
    await expect(runSteps([faulty], document(), context)).rejects.toThrow(
      'step faulty adds sentences, which it does not declare',
    );
  });

  it('is refused before anything runs where no earlier one adds what it needs', async () => {
    const late = adding('late', { needs: ['tokens'] });
    await expect(runSteps([late], document(), context)).rejects.toThrow(/step late needs tokens/);
  });
});
