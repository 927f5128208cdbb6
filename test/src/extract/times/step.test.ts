/** The step lays times over the read regions and says what it had to leave open. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../../graph/model/index.js';
import {
  type Document,
  layer,
  newDocument,
  paragraphsStep,
  runSteps,
  sentencesStep,
  type Token,
} from '../../../../src/document/index.js';
import { timesStep } from '../../../../src/extract/times/index.js';

interface Page {
  readonly publishedAt: string | null;
  readonly regions: readonly (readonly [Region['kind'], string])[];
  readonly tokens?: readonly Token[];
}

async function lay({ publishedAt, regions, tokens = [] }: Page): Promise<Document> {
  let at = 0;
  const spans = regions.map(([kind, text]): Region => {
    at += text.length;
    return { kind, start: at - text.length, end: at };
  });
  const document = newDocument({
    article: {
      id: 'article:1',
      headline: null,
      publisher: null,
      url: null,
      language: 'zh-Hant',
      publishedAt,
      updatedAt: null,
      text: regions.map(([, text]) => text).join(''),
    },
    regions: spans,
    issues: [],
  });
  const tagged = { ...document, layers: { ...document.layers, tokens } };
  return runSteps([paragraphsStep, sentencesStep, timesStep], tagged, { tagger: { tag: async () => [] } });
}

describe('timesStep', () => {
  it('quotes the original script', async () => {
    const document = await lay({
      publishedAt: '2024-05-15T10:30:00+08:00',
      regions: [['body', '他上週二離開，三個月後返回。']],
    });
    const times = layer(document, 'times');
    expect(times.map(({ text, start }) => [text, start])).toEqual([
      ['上週二', '2024-05-07'],
      ['三個月後', '2024-08-01'],
    ]);
    for (const time of times) expect(document.text.slice(time.textStart, time.textEnd)).toBe(time.text);
  });

  it('reads headline, body and caption, but no boilerplate and no titles', async () => {
    const document = await lay({
      publishedAt: '2024-05-15',
      regions: [
        ['headline', '昨日停火\n'],
        ['boilerplate', '3小时前 今日热门\n'],
        ['body', '《明日报》前天报道。\n'],
        ['caption', '5月2日的街头\n'],
      ],
    });
    expect(layer(document, 'times').map(({ text }) => text)).toEqual(['昨日', '前天', '5月2日']);
  });

  it('says once for each which times wait for the publication date', async () => {
    const document = await lay({
      publishedAt: null,
      regions: [['body', '昨日停火。2018年7月开战。近期没有往来。次年和谈。日前又战。']],
    });
    expect(document.issues.map(({ code, severity, data }) => [code, severity, data.text])).toEqual([
      ['unresolved-time', 'info', '昨日'],
      ['unresolved-time', 'info', '日前'],
    ]);
    expect(layer(document, 'times').map(({ start }) => start)).toEqual([null, '2018-07-01', null, '2019-01-01', null]);
  });

  it('has no issue to raise when the date is known', async () => {
    const document = await lay({ publishedAt: '2024-05-15', regions: [['body', '昨日停火。近期没有往来。']] });
    expect(document.issues).toEqual([]);
  });
});
