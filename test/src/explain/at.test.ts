/** Why a place is read as it is: what was proposed over it and nothing else, who the answers are, and places that are none. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.js';
import { explainPlace, findPlace, type Told } from '../../../src/explain/at.js';
import type { TraceLine } from '../../../src/extract/index.js';

const text = '王海说港口重开了。';
const read = { article: { id: 'article:00112233aabbccdd', text }, regions: [] } as unknown as Extraction;

const line = (change: Partial<TraceLine>): TraceLine => ({
  ...{ decision: 'statement', of: 's', words: '', places: [], chance: 0.5, threshold: 0.4, taken: true },
  ...{ features: {}, ...change },
});
const lines = [
  line({ decision: 'actor', of: 'a1', words: '王海', places: [{ start: 0, end: 2 }] }),
  line({ of: 's1', words: '港口重开', places: [{ start: 3, end: 7 }], chance: 0.3, taken: false }),
  line({ of: 's2', words: '说港口重开了', places: [{ start: 2, end: 8 }], rule: 'cue-clause' }),
  line({ decision: 'speaker', of: 's2', places: [{ start: 2, end: 8 }], actor: 'a1', chance: 0.8 }),
  line({ decision: 'speaker', of: 's2', places: [{ start: 2, end: 8 }], actor: null, chance: 0.1, taken: false }),
  line({ decision: 'speaker', of: 's1', places: [{ start: 3, end: 7 }], actor: 'a1' }),
  line({ decision: 'same', of: '王海', words: '王' }),
];

const rule = { name: 'cited-paper', reads: 'a paper', forbids: 'event' };
const held = [
  { rule, word: '重开', start: 5, end: 7 },
  { rule: { ...rule, name: 'kin', forbids: 'name' }, word: '港口', start: 0, end: 2 },
  { rule: { name: 'counted', reads: 'a count', finds: 'people' }, word: '王海', start: 0, end: 2 },
  { rule, word: '谈判', start: 20, end: 22 },
];
const told: Told = { lines, held, reasonsOf: () => [] };

describe('what is told of a place', () => {
  const explained = explainPlace(read, { start: 4, end: 5 }, told);

  it('is every proposal over it, those that were taken first', () => {
    expect(explained.proposed.map(({ kind, words, taken }) => [kind, words, taken])).toEqual([
      ['statement', '说港口重开了', true],
      ['statement', '港口重开', false],
    ]);
  });

  it('is who the answers are, by name, nobody as null', () => {
    expect(explained.proposed[0]?.answers.map(({ decision, answer, taken }) => [decision, answer, taken])).toEqual([
      ['speaker', '王海', true],
      ['speaker', null, false],
    ]);
  });

  it('is what rules forbade in its sentence, a name where it stands', () => {
    expect(explained.forbidden).toEqual([
      { start: 3, end: 5, words: '港口', forbids: 'name', rule: 'kin', reads: 'a paper' },
      { start: 5, end: 7, words: '重开', forbids: 'event', rule: 'cited-paper', reads: 'a paper' },
    ]);
  });

  it('is nothing where nothing covers it, and that the place is not read where that is so', () => {
    const kind = 'boilerplate' as const;
    const frame = { ...read, regions: [{ start: 0, end: text.length, kind }] };
    expect(explainPlace(frame, { start: 0, end: 9 }, told)).toMatchObject({ proposed: [], unread: kind });
    expect(explained.unread).toBeNull();
  });
});

describe('a place', () => {
  it('is an offset or words of an article, by its id or the beginning of one', () => {
    const { id } = read.article;
    const words = '港口';
    for (const given of [`${id}:3`, `${id.replace('article:', '').slice(0, 6)}:3`])
      expect(findPlace([read], given).span).toEqual({ start: 3, end: 4 });
    expect(findPlace([read], `${id}:${words}`).span).toEqual({ start: 3, end: 5 });
  });

  it.each([
    ['no colon', 'abc', 'usage'],
    ['no article', 'ffffffff:3', 'not-found'],
    ['an offset past the end', `${read.article.id}:${text.length}`, 'usage'],
    ['words that do not stand there', `${read.article.id}:這裏沒有`, 'not-found'],
  ])('that is none is said to be: %s', (_, given, code) => {
    expect(() => findPlace([read], given)).toThrow(expect.objectContaining({ code }));
  });

  it('is ambiguous where two articles begin alike', () => {
    const twin = { ...read, article: { ...read.article, id: `${read.article.id}0` } };
    const beginning = read.article.id.replace('article:', '').slice(0, 4);
    expect(() => findPlace([read, twin], `${beginning}:3`)).toThrow(/2 ids begin with/);
  });
});
