/** The part of the contract about articles that are kin: the store joins them as one graph of all would, and unjoins them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { articleGraph, buildGraph } from '../../graph/build.js';
import type { Extraction } from '../../graph/model/index.js';
import type { GraphStore } from '../../graph/store/index.js';
import { draftExtraction } from '../support/extraction-builder.js';
import { plainGraph } from './graphs.js';

const BODY = '北湾港轮渡公司今天宣布，受大雾影响，全部航线停航三日。';
const LATER = `${BODY}公司稍后补充说，已购票的乘客可以退票。`;
const URL = 'https://harbour.example/fog';

const article = (id: string, published: string | null, { url = null as string | null, body = BODY } = {}): Extraction =>
  draftExtraction({
    article: {
      ...{ id: `article:${id}`, headline: id, publisher: id, url, language: 'zh-Hans' },
      ...{ publishedAt: published, updatedAt: null, text: body },
    },
    regions: [['body', body]],
    actors: [],
    statements: [],
    events: [],
    relations: [],
  });

export function kinContract(store: () => GraphStore): void {
  describe('articles that are kin', () => {
    const first = article('first', '2026-03-18');
    const copies = [article('copy-1', '2026-03-19'), article('copy-2', null)];
    const versions = [
      article('page', '2026-03-18', { url: URL }),
      article('page-2', '2026-03-20', { url: URL, body: LATER }),
    ];
    const all = [first, ...copies, ...versions];

    beforeEach(() => store().clear());
    const held = async () => plainGraph(await store().snapshot());
    const whole = (...extractions: Extraction[]) => plainGraph(buildGraph(extractions));
    const write = async (...extractions: Extraction[]) => {
      for (const extraction of extractions) await store().write(extraction.article.id, articleGraph(extraction));
    };

    test('are joined in whatever order they come, one by one or together', async () => {
      const expected = whole(...all);
      expect(expected.edges.length).toBeGreaterThan(3);
      for (const order of [all, [...all].reverse()]) {
        await store().clear();
        await write(...order);
        expect(await held()).toEqual(expected);
      }
      await store().clear();
      await store().writeAll(all.map((extraction) => [extraction.article.id, articleGraph(extraction)]));
      expect(await held()).toEqual(expected);
    });

    test('are joined anew when the first of them gets another date, or goes', async () => {
      await write(...all);
      const redated = article('first', '2026-03-25');
      await write(redated);
      expect(await held()).toEqual(whole(redated, ...copies, ...versions));
      await store().remove('article:copy-1');
      await store().remove('article:page');
      expect(await held()).toEqual(whole(redated, ...copies.slice(1), ...versions.slice(1)));
    });

    test('the same again changes nothing', async () => {
      await write(...all);
      const nothing = { nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 };
      const [copy = first] = copies;
      expect(await store().write(copy.article.id, articleGraph(copy))).toMatchObject(nothing);
      expect(await held()).toEqual(whole(...all));
    });
  });
}
