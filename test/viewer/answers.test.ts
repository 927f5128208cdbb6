/** Answers in the language of the page: every column and value of the library has words, and every column its width. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../graph/model/index.js';
import { readQuestions } from '../../graph/queries/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { answerWidths } from '../../viewer/data/answer-widths.js';
import { headingOf, valueWords } from '../../viewer/data/answer-words.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { textIn } from '../../viewer/i18n/text.js';
import { fixtureGraph } from './fixture.js';

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
