/** What stands between quotation marks: nested, over paragraph breaks, unbalanced. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../graph/model/index.js';
import { newDocument, paragraphsStep, quotationsStep, runSteps } from '../../../src/document/index.js';

async function quotationsIn(text: string, regions: Region[] = [{ kind: 'body', start: 0, end: text.length }]) {
  const article = {
    id: 'a',
    headline: null,
    publisher: null,
    url: null,
    language: 'und' as const,
    publishedAt: null,
    updatedAt: null,
    text,
  };
  const document = newDocument({ article, regions, issues: [] });
  const done = await runSteps([paragraphsStep, quotationsStep], document, { tagger: { tag: async () => [] } });
  const quoted = (done.layers.quotations ?? []).map(({ depth, start, end }) => [depth, text.slice(start, end)]);
  const inner = (done.layers.quotations ?? []).map((quotation) =>
    text.slice(quotation.inner.start, quotation.inner.end),
  );
  return { quoted, inner, issues: done.issues };
}

describe('quotations', () => {
  it('know all pairs of marks and how deep they are nested', async () => {
    const { quoted, inner, issues } = await quotationsIn(
      '甲说：「乙说『不行』。」丙说：“丁喊‘住手’，跑了。” He said "no".',
    );
    expect(quoted).toEqual([
      [0, '「乙说『不行』。」'],
      [1, '『不行』'],
      [0, '“丁喊‘住手’，跑了。”'],
      [1, '‘住手’'],
      [0, '"no"'],
    ]);
    expect(inner[1]).toBe('不行');
    expect(issues).toEqual([]);
  });

  it('are not titles, apostrophes or inches', async () => {
    const { quoted, issues } = await quotationsIn(
      '《某报》和〈某文〉 don’t count, nor does the players’ 6\'4" captain.',
    );
    expect(quoted).toEqual([]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['with the mark repeated', '他说：“第一段。\n“第二段。\n“第三段。”', '“第一段。\n“第二段。\n“第三段。”'],
    ['without repeating it', '他说：「第一段。\n第二段。」他走了。', '「第一段。\n第二段。」'],
    ['with straight marks', 'She said: "One.\n"Two." Then she left.', '"One.\n"Two."'],
  ])('run over paragraph breaks %s', async (_, text, quotation) => {
    const { quoted, issues } = await quotationsIn(text);
    expect(quoted).toEqual([[0, quotation]]);
    expect(issues).toEqual([]);
  });

  it('leave out a caption that lies between their paragraphs', async () => {
    const [head, caption, tail] = ['他说：“第一段。\n', '会场外景。\n', '“第二段。”'];
    const text = head + caption + tail;
    const regions: Region[] = [
      { kind: 'body', start: 0, end: head.length },
      { kind: 'caption', start: head.length, end: head.length + caption.length },
      { kind: 'body', start: head.length + caption.length, end: text.length },
    ];
    expect((await quotationsIn(text, regions)).quoted).toEqual([
      [0, '“第一段。'],
      [0, '“第二段。”'],
    ]);
  });

  it('report a mark without partner and find the others', async () => {
    const { quoted, issues } = await quotationsIn('甲说：“没有合上。\n乙说：「合上了。」\n丙说多了一个”。');
    expect(quoted).toEqual([[0, '「合上了。」']]);
    expect(issues.map(({ code, start, data }) => [code, start, data])).toEqual([
      ['unbalanced-quotation', 3, { mark: '“' }],
      ['unbalanced-quotation', 26, { mark: '”' }],
    ]);
  });

  it('accept an opening mark typed for a closing one', async () => {
    expect((await quotationsIn('The fleet “was fair.“ However, it sank.')).quoted).toEqual([[0, '“was fair.“']]);
  });
});
