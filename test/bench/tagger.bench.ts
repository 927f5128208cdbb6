/** What batches gain: the same sentences tagged in one call and in one call each. */
import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { loadTagger } from '../../src/document/tagger/index.js';

const file = new URL('../src/document/tagger/equality/sentences.txt', import.meta.url);
const sentences = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, 100);
const tagger = await loadTagger();

describe(`${sentences.length} sentences, ${sentences.join('').length} characters`, () => {
  bench('in batches', async () => {
    await tagger.tag(sentences);
  });

  bench('one by one', async () => {
    for (const sentence of sentences) await tagger.tag([sentence]);
  });
});
