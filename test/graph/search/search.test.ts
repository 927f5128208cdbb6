/** Finding by words in either script, by other names, and by sound. */
import { describe, expect, it } from 'vitest';
import { createSearch, fold, type SearchRow } from '../../../graph/search/index.js';
import { syllablesOf } from '../../../graph/search/pinyin.js';
import { searchRows } from '../../../graph/search/rows.js';
import { fixtureGraph } from '../../viewer/fixture.js';

const actor = (caption: string, ...others: string[]): SearchRow => ({
  id: `actor:${caption}`,
  label: 'Actor',
  caption,
  detail: null,
  others,
  sounds: [caption, ...others].map(syllablesOf),
});

const NAMES = [
  actor('陈海明', '老陈'),
  actor('陳海'),
  actor('海明威'),
  actor('北海市政府', '市政府'),
  actor('Marco Rubio', '盧比奧'),
  actor('仇和'),
  actor('单于明'),
  actor('ＡＢＣ公司'),
];
const find = (query: string, rows = NAMES): string[] =>
  createSearch(rows)(query, 10).groups.flatMap(({ hits }) => hits.map(({ caption }) => caption));

describe('by words', () => {
  it.each([
    ['海明', ['海明威', '陈海明']],
    ['陳海', ['陳海', '陈海明']],
    ['卢比奥', ['Marco Rubio']],
    ['rubio', ['Marco Rubio']],
    ['abc', ['ＡＢＣ公司']],
    ['公司 ABC', ['ＡＢＣ公司']],
    ['陈 明', ['陈海明']],
    ['  ', []],
    ['查无', []],
  ])('%s finds %j, the closest first', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('says which name matched', () => {
    const [group] = createSearch(NAMES)('老陈', 10).groups;
    expect(group?.hits).toMatchObject([{ caption: '陈海明', matched: '老陈', alias: true, by: 'words' }]);
  });
});

describe('by sound', () => {
  it.each([
    ['chm', '陈海明'],
    ['chenhaiming', '陈海明'],
    ['Chen Hai Ming', '陈海明'],
    ["chen'haim", '陈海明'],
    ['haimingwei', '海明威'],
    ['bhs', '北海市政府'],
    ['qiuhe', '仇和'],
    ['lubiao', 'Marco Rubio'],
    ['lbao', undefined],
    ['lba', 'Marco Rubio'],
    ['haim', '海明威'],
    ['aiming', undefined],
    ['h', undefined],
  ])('%s finds %s first', (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it('knows how surnames are read, and leaves names of no Chinese alone', () => {
    expect([syllablesOf('仇和'), syllablesOf('單雄信'), syllablesOf('Rubio')]).toEqual([
      'qiu he',
      'shan xiong xin',
      '',
    ]);
  });
});

describe('rows of a graph', () => {
  const graph = fixtureGraph();
  const rows = searchRows(graph, graph.nodes(), syllablesOf);

  it('tell nodes apart by what else is known of them', () => {
    const detail = (id: string) => rows.find((row) => row.id === id)?.detail;
    expect([detail('actor:xu'), detail('statement:he-1')]).toEqual(['南澜国外长', '何立文']);
    expect(detail('article:talks')).toBe('北屿晨报 2025-11-20T08:30:00+08:00');
  });

  it('can be written into a page and searched there, also without sounds', () => {
    const written = JSON.parse(JSON.stringify(rows)) as SearchRow[];
    expect(createSearch(written)('xrl', 3)).toEqual(createSearch(rows)('xrl', 3));
    const silent = searchRows(graph, graph.nodes());
    expect(createSearch(silent)('xrl', 3).total).toBe(0);
    expect(createSearch(silent)('許若瀾', 3).total).toBeGreaterThan(0);
  });

  it('bring equally close hits in the order of the rows', () => {
    const places = ['东港', '南港', '北港'].map((name) => ({ ...actor(name), label: 'Place' as const }));
    expect(find('港', places)).toEqual(['东港', '南港', '北港']);
    expect(find('港', [...places].reverse())).toEqual(['北港', '南港', '东港']);
  });
});

it('folds character by character, so that a part of a text folds as it does alone', () => {
  const text = '臺灣ＡＢ髮發Ｅ';
  expect(fold(text)).toBe([...text].map(fold).join(''));
});
