/** Which lines of a page are the article: invented pages, then the annotated articles of the repository. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../graph/model/index.js';
import { readArticle } from '../../../src/ingest/index.js';
import { PAGES } from './pages.js';

const KINDS = { H: 'headline', B: 'body', C: 'caption', '-': 'boilerplate' } as const;

interface ExpectedLine {
  readonly start: number;
  readonly raw: string;
  readonly label: string;
}

/** The page's text, and of each line what should be read of it. */
function parsePage(lines: string): { text: string; expected: ExpectedLine[] } {
  let text = '';
  const expected: ExpectedLine[] = [];
  for (const line of lines.trim().split('\n')) {
    const kind = KINDS[line.charAt(0) as keyof typeof KINDS] ?? 'boilerplate';
    const marked = line.slice(2);
    const raw = marked.replace(/[‹›]/g, '');
    const kept = marked.replace(/‹[^›]*›/g, '').trim();
    if (raw !== '')
      expected.push({ start: text.length, raw, label: kind === 'boilerplate' ? `- ${raw}` : `${kind} ${kept}` });
    text += `${raw}\n`;
  }
  return { text, expected };
}

function foundLabel({ start, raw }: ExpectedLine, text: string, regions: readonly Region[]): string {
  const end = start + raw.length;
  const parts = regions
    .filter((region) => region.kind !== 'boilerplate' && region.start < end && region.end > start)
    .map((region) => ({
      kind: region.kind,
      words: text.slice(Math.max(start, region.start), Math.min(end, region.end)).trim(),
    }))
    .filter(({ words }) => words !== '');
  return parts.length === 0 ? `- ${raw}` : parts.map(({ kind, words }) => `${kind} ${words}`).join(' + ');
}

describe('the regions of a page', () => {
  it.each(PAGES)('$name', ({ lines }) => {
    const { text, expected } = parsePage(lines);
    const { article, regions } = readArticle({ bytes: new TextEncoder().encode(text), name: 'page.txt' });
    expect(article.text).toBe(text);
    expect(expected.map((line) => foundLabel(line, text, regions))).toEqual(expected.map(({ label }) => label));
  });

  it('are the same with Windows line ends, whose offsets count', () => {
    const { text } = parsePage(PAGES[0]?.lines ?? '');
    const windows = text.replaceAll('\n', '\r\n');
    const words = (source: string) => {
      const { article, regions } = readArticle({ bytes: new TextEncoder().encode(source), name: 'page.txt' });
      expect(article.text).toBe(source);
      return regions.map(({ kind, start, end }) => [kind, source.slice(start, end).replace(/\s+/g, ' ').trim()]);
    };
    expect(words(windows)).toEqual(words(text));
  });
});
