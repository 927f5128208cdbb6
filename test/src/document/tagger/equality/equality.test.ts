/** The small model against the published one, on invented sentences in the register of news (they report nothing). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../../src/document/document.js';
import { loadTagger } from '../../../../../src/document/tagger/index.js';

/** The tags that name something in the world. */
const NAME_TAGS = ['PER', 'LOC', 'ORG', 'TIME'] as const;

const text = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8');
const sentences = text.trimEnd().split('\n');
const reference: { made: { sentencesSha256: string }; sentences: string[] } = JSON.parse(
  readFileSync(new URL('./reference.json', import.meta.url), 'utf8'),
);

/** The tokens that the published model gave: each word as its tag and its length in characters. */
function published(sentence: string, words: string): Token[] {
  const characters = [...sentence];
  let start = 0;
  return words.split(' ').map((word) => {
    const [, tag = '', length = ''] = /^(\D+)(\d+)$/.exec(word) ?? [];
    const end = start + characters.splice(0, Number(length)).join('').length;
    const token = { start, end, tag };
    start = end;
    return token;
  });
}

function keys(rows: readonly (readonly Token[])[], tags?: readonly string[]): Set<string> {
  return new Set(
    rows.flatMap((tokens, row) =>
      tokens
        .filter(({ tag }) => tags?.includes(tag) ?? true)
        .map(({ start, end, tag }) => `${row}:${start}-${end} ${tag}`),
    ),
  );
}

/** Share of the former that is in the latter. */
function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return [...of].filter((key) => within.has(key)).length / of.size;
}

const expected = sentences.map((sentence, row) => published(sentence, reference.sentences[row] ?? ''));
const tagger = await loadTagger();
const actual = await tagger.tag(sentences);

describe('the small model', () => {
  it('is compared on the sentences that the published model tagged', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(reference.made.sentencesSha256);
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    for (const [row, tokens] of expected.entries()) expect(tokens.at(-1)?.end).toBe(sentences[row]?.length);
  });

  it('gives the same words and tags', () => {
    const [theirs, ours] = [keys(expected), keys(actual)];
    expect(share(theirs, ours)).toBeGreaterThanOrEqual(0.999);
    expect(share(ours, theirs)).toBeGreaterThanOrEqual(0.999);
  });

  it.each(NAME_TAGS)('gives the same %s spans', (tag) => {
    const [theirs, ours] = [keys(expected, [tag]), keys(actual, [tag])];
    expect(theirs.size).toBeGreaterThanOrEqual(100);
    expect(share(theirs, ours)).toBeGreaterThanOrEqual(0.995);
    expect(share(ours, theirs)).toBeGreaterThanOrEqual(0.995);
  });
});
