/** Answers in the language of the page: every column and value of the library has words, and every column its width. */
import { describe, expect, it } from 'vitest';
import { because, type Failure, type OnRecordError, type Value } from '../../graph/model/index.js';
import { completeParameters, readQuestions } from '../../graph/queries/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { portabilityProblems } from '../../graph/store/index.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { LoadError } from '../../viewer/data/load.js';
import { answerWidths } from '../../viewer/data/table/answer-widths.js';
import { headingOf, valueWords } from '../../viewer/data/table/answer-words.js';
import { dialectWords, failureWords } from '../../viewer/i18n/failure.js';
import { textIn } from '../../viewer/i18n/text.js';
import { fixtureGraph } from './fixture.js';

const portabilityForms = [
  'MATCH (a) OPTIONAL MATCH (a)--(b) WHERE EXISTS { (b)--() } RETURN a',
  'MATCH (a) RETURN a.kind AS kind, count(*)',
  'RETURN sum(1) AS s',
  'MATCH (n) RETURN labels(n)[0] AS l',
  "RETURN date('2024-01') AS d",
  "RETURN split('abc', '') AS s",
  'MATCH (n) WHERE n.name IN [] RETURN n',
];
const questions = readQuestions();
const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const said = (value: Value, column: string, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans') =>
  valueWords(value, column, { index, nodes: null, text: textIn(language) });

describe('an answer', () => {
  it('has a Chinese heading for every column of the library, and leaves those of the reader as they are', () => {
    const columns = [...new Set(questions.flatMap((question) => question.columns))];
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      const without = columns.filter((column) => !/\p{Script=Han}/u.test(headingOf(column, textIn(language))));
      expect(without, language).toEqual([]);
    }
    expect(headingOf('myOwn', textIn('zh-Hans'))).toBe('myOwn');
  });

  it('has Chinese words for every word that a question itself puts into its rows', () => {
    const literals = questions.flatMap(({ cypher, columns }) =>
      [...cypher.matchAll(/(?:THEN|ELSE|RETURN) '([^']+)'/g)].flatMap(([, word = '']) =>
        columns.some((column) => /\p{Script=Han}/u.test(said(word, column))) ? [] : [word],
      ),
    );
    expect(literals).toEqual([]);
  });

  it('names what is in the graph, and says of the rest what it is', () => {
    expect(said('actor:luo', 'actor')).toBe('北屿国总统罗安德');
    expect(said('deny', 'act')).toBe('否认');
    expect(said('deny', 'words')).toBe('deny');
    expect(said(['legal', 'meet'], 'types', 'zh-Hant')).toBe('司法、會晤');
    expect(said(true, 'unnamed', 'en')).toBe('yes');
    expect(said('?', 'denied')).toBe('未找到说话者');
    expect(said({ kind: 'edge', type: 'SAID', properties: {}, from: '', to: '' } as unknown as Value, 'r')).toBe('说');
  });
});

describe('the columns of an answer', () => {
  const words = '渔船当时位于双方主张重叠的水域，扣船不符合两国达成的谅解，澳方应当立即释放船员。';

  it('are as wide as their content needs', () => {
    const [day = 0, text = 0, one = 0] = answerWidths(['日期', '原话', '数'], [['2026-03-12', words, '7']]);
    expect(day).toBeGreaterThanOrEqual(95);
    expect(day).toBeLessThan(120);
    expect(text).toBeGreaterThan(2 * day);
    expect(one).toBeLessThan(day);
  });

  it('are as wide as their heading, and never wider than can be read', () => {
    const [heading = 0] = answerWidths(['有关言论的最早文章'], [['1']]);
    expect(heading).toBeGreaterThan(140);
    const [longest = 0] = answerWidths(['原话'], [[words.repeat(40)]]);
    expect(longest).toBeLessThan(480);
  });
});

describe('a failure', () => {
  const told = (failure: Partial<Failure>, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans', status = 400) =>
    failureWords(new LoadError(status, failure.message ?? '', failure as Failure), textIn(language));

  it('is told in the language of the page, from its reason', () => {
    const reason = because('node-unknown', { type: 'actor', text: '查无此人' });
    expect(told({ error: 'not-found', message: 'No actor is known by 查无此人', reason })).toEqual({
      words: '图中没有叫“查无此人”的人物或机构。请填名称或字句的任一部分。',
      detail: null,
    });
    expect(told({ error: 'not-found', reason }, 'en').words).toContain('no actor by “查无此人”');
    expect(told({ error: 'query-refused', reason: because('query-writes', { word: 'MERGE' }) }, 'zh-Hant').words).toBe(
      'MERGE 會改動圖庫；這裡只能讀取。',
    );
  });

  it('without a reason is told by its code, with what the server says beneath', () => {
    expect(told({ error: 'store-in-use', message: 'Another process has it open' })).toEqual({
      words: '图库正被另一个进程使用，请稍后再试。',
      detail: 'Another process has it open',
    });
    expect(told({ error: 'brand-new', message: 'Something else' }, 'zh-Hans', 418).words).toContain('418');
    expect(failureWords(new LoadError(0, 'gone'), textIn('zh-Hans'))).toMatchObject({ detail: null });
  });

  it('of what a person may give to a question is known by its reason', async () => {
    const ask = async () => ({ columns: [], rows: [] });
    const question = questions.find(({ name }) => name === 'said-by');
    if (!question) throw new Error('the library lost said-by');
    const reasonOf = (given: Record<string, string>) =>
      completeParameters(question, given, ask).catch((error: OnRecordError) => error.reason?.name);
    expect(await reasonOf({})).toBe('parameter-missing');
    expect(await reasonOf({ actor: 'x' })).toBe('node-unknown');
    expect(await reasonOf({ actor: ' ' })).toBe('node-empty');
    expect(await reasonOf({ colour: 'x' })).toBe('parameter-unknown');
  });

  it.each(portabilityForms)('of the dialect is told in Chinese: %s', (cypher) => {
    const [problem] = portabilityProblems(cypher);
    const { form = '', message = '' } = problem ?? {};
    expect(dialectWords(form, message, textIn('zh-Hans'))).toMatch(/\p{Script=Han}/u);
    expect(dialectWords(form, message, textIn('en'))).toBe(message);
  });
});
