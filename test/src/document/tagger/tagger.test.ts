/** What the engine relies on: tokens cover each text, white space never reaches the model, batches change nothing. */
import { expect, it } from 'vitest';
import { loadTagger } from '../../../../src/document/tagger/index.js';

const tagger = await loadTagger();

async function words(text: string): Promise<string[]> {
  const [tokens = []] = await tagger.tag([text]);
  return tokens.map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`);
}

it('tags names, times and parts of speech', async () => {
  expect(await words('李明昨天在上海表示')).toEqual(['李明/PER', '昨天/TIME', '在/p', '上海/LOC', '表示/v']);
});

it('gives texts without words one token, or none', async () => {
  expect(await words('')).toEqual([]);
  expect(await words(' \n\t　')).toEqual([' \n\t　/w']);
});
