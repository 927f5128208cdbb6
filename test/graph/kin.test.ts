/** Articles that carry one text, and versions of one article, are joined whatever the order they come in. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { bodyFacts, kinEdges } from '../../graph/elements/kin.js';
import type { Extraction, Region } from '../../graph/model/index.js';

const BODY = '青江市轮渡公司今天表示，受大雾影响，北线渡轮停航三日。';

interface Given {
  readonly url?: string;
  readonly published?: string | null;
  readonly updated?: string;
  readonly body?: string;
  readonly head?: string;
}

function article(
  id: string,
  { url, published = null, updated, body = BODY, head = '渡轮停航' }: Given = {},
): Extraction {
  const text = `${head}\n${body}\n`;
  const regions: Region[] = [
    { kind: 'headline', start: 0, end: head.length },
    { kind: 'body', start: head.length + 1, end: head.length + 1 + body.length },
  ];
  const known = {
    headline: head,
    publisher: id,
    url: url ?? null,
    language: 'zh-Hans',
    updatedAt: updated ?? null,
  } as const;
  return {
    version: '1',
    article: { id: `article:${id}`, ...known, publishedAt: published, text },
    regions,
    actors: [],
    statements: [],
    events: [],
    relations: [],
    issues: [],
  };
}

/** `from TYPE to`, and in every order of the articles the same. */
function joined(...articles: Extraction[]): string[] {
  const lines = (given: readonly Extraction[]) => {
    const graph = buildGraph(given);
    return graph.mapEdges((_id, { type }, from, to) => `${from.slice(8)} ${type} ${to.slice(8)}`).sort();
  };
  const found = lines(articles);
  expect(lines([...articles].reverse())).toEqual(found);
  return found;
}

describe('one text', () => {
  it('joins each later carrier to the first, whatever stands round the body', () => {
    const first = article('first', { published: '2026-03-18T23:00:00+08:00' });
    const later = article('later', { published: '2026-03-18T16:00:00Z', head: '转载：渡轮停航' });
    const spaced = article('spaced', { body: BODY.replace('，', '， \n'), published: '2026-03-20' });
    const undated = article('undated');
    expect(joined(later, undated, spaced, first)).toEqual([
      'later SAME_TEXT first',
      'spaced SAME_TEXT first',
      'undated SAME_TEXT first',
    ]);
  });

  it('is not another text, nor one too short to tell', () => {
    expect(joined(article('a'), article('b', { body: BODY.replace('三', '四') }))).toEqual([]);
    expect(joined(article('a', { body: '图为渡轮。' }), article('b', { body: '图为渡轮。' }))).toEqual([]);
  });

  it('at one address is one carrier, saved twice', () => {
    const url = 'https://news.example/1';
    expect(joined(article('a', { url }), article('b', { url, head: '渡轮停航（图）' }))).toEqual([]);
  });

  it('rests on the body of the article that carries it again', () => {
    const graph = buildGraph([article('a', { published: '2026-03-18' }), article('b', { published: '2026-03-19' })]);
    const [edge = ''] = graph.edges();
    const { start, end, articleId } = graph.getEdgeAttribute(edge, 'properties');
    expect(articleId).toBe('article:b');
    expect(article('b').article.text.slice(Number(start), Number(end))).toBe(BODY);
  });
});

describe('one address', () => {
  const url = 'https://news.example/1';
  const version = (id: string, updated: string | undefined, body: string) =>
    article(id, { url, published: '2026-03-18', ...(updated !== undefined && { updated }), body });

  it('joins each later version to the one before', () => {
    const versions = [
      version('third', '2026-03-18T21:00:00+08:00', '渡轮公司晚间更新：北线渡轮明天早上恢复航行。'),
      version('first', undefined, '渡轮公司早上通知：北线渡轮今天起停航，恢复时间待定。'),
      version('second', '2026-03-18T15:00:00+08:00', '渡轮公司下午通知：北线渡轮停航三日，乘客可以退票。'),
    ];
    expect(joined(...versions)).toEqual(['second REPLACES first', 'third REPLACES second']);
  });

  it('says nothing where the times do not tell which is later', () => {
    const a = version('a', undefined, '渡轮公司早上通知：北线渡轮今天起停航，恢复时间待定。');
    const b = version('b', undefined, '渡轮公司下午通知：北线渡轮停航三日，乘客可以退票。');
    expect(joined(a, b)).toEqual([]);
    expect(joined(article('x', { url, body: '甲'.repeat(30) }), article('y', { url, body: '乙'.repeat(30) }))).toEqual(
      [],
    );
  });
});

it('the facts of a body leave out what is no body', () => {
  expect(bodyFacts('标题', [{ kind: 'headline', start: 0, end: 2 }])).toEqual({
    bodyHash: null,
    bodyStart: null,
    bodyEnd: null,
  });
  expect(kinEdges([])).toEqual([]);
});
