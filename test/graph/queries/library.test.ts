/** The library's form: complete headers, parameters that the Cypher uses, no Cypher that the stores answer differently. */
import { describe, expect, test } from 'vitest';
import { completeParameters, findQuestion, readQuestions } from '../../../graph/queries/index.js';
import { parseQuestion } from '../../../graph/queries/question.js';
import { readableOnly } from '../../../graph/store/cypher/text/guard.js';
import { portabilityProblems } from '../../../graph/store/index.js';

const questions = readQuestions();
/** What an explanation may name in Latin letters. */
const QUESTION_NAME = /[a-z]+-[a-z]+/g;
const nobody = (): Promise<never> => Promise.reject(new Error('the store is not asked'));

describe('the question library', () => {
  test('holds at least two dozen questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(24);
  });

  test.each(questions)('$name only reads, and in the shared dialect', ({ cypher }) => {
    expect(readableOnly(cypher)).toBe(cypher);
    expect(portabilityProblems(cypher)).toEqual([]);
  });

  test.each(questions)(
    '$name names its parameters and columns as its Cypher does',
    ({ cypher, parameters, columns }) => {
      const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      expect(parameters.map(({ name }) => name).sort()).toEqual([...used].sort());
      const returned = cypher.slice(cypher.lastIndexOf('RETURN '));
      for (const column of columns) expect(returned).toMatch(new RegExp(`\\b${column}\\b`));
    },
  );

  test.each(questions)('$name orders its rows', ({ cypher }) => {
    expect(cypher.slice(cypher.lastIndexOf('RETURN '))).toContain('\nORDER BY ');
  });

  test.each(questions)('$name is titled in both languages', ({ title }) => {
    expect(title.en).toMatch(/\?$/);
    expect(title.zh).toMatch(/\p{Script=Han}.*？$/u);
  });

  test.each(questions)('$name is explained in both languages', ({ explanation, parameters }) => {
    expect(explanation.en).toMatch(/^[A-Z].*\.$/);
    expect(explanation.zh).toMatch(/^[\p{Script=Han}“].*。$/u);
    for (const { en, zh } of [explanation, ...parameters.map((parameter) => parameter.explanation)]) {
      expect(en.replaceAll(/专家|知情人士|渔船/g, '')).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh.replaceAll(QUESTION_NAME, '')).not.toMatch(/[A-Za-z,;:?]/);
    }
  });

  test.each(questions)('$name starts from nodes of ours', ({ cypher }) => {
    for (const [start] of cypher.matchAll(/(?<!OPTIONAL )MATCH (?:\w+ = (?:allShortestPaths\()?)?\([^)]*\).*/g)) {
      // A bare variable was bound by an earlier one.
      expect(start).toMatch(/:OnRecord|\(\w\)/);
    }
  });

  test.each([
    ['no comment', 'RETURN 1'],
    ['no Cypher', '/* {} */'],
    ['a header that is no JSON', '/* title: x */ RETURN 1'],
    ['a header without columns', '/* {"group": "time", "title": {"en": "a", "zh": "b"}} */ RETURN 1'],
  ])('a file with %s is refused', (_, content) => {
    expect(() => parseQuestion('some-name.cypher', content)).toThrow();
  });

  test('a name that is near is offered', () => {
    expect(() => findQuestion('said')).toThrow(
      expect.objectContaining({ code: 'not-found', hint: expect.stringContaining('said-by') }),
    );
    expect(() => findQuestion('xyz')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('onrecord ask') }),
    );
  });
});

describe('parameters', () => {
  const complete = (name: string, given: Record<string, string | number>) =>
    completeParameters(findQuestion(name), given, nobody);

  test('have defaults, and are converted by their type', async () => {
    expect((await complete('review', {})).values).toEqual({ below: 0.6, limit: 50 });
    expect((await complete('review', { below: '0.5', limit: '7' })).values).toEqual({ below: 0.5, limit: 7 });
    expect((await complete('search', { words: 2026 })).values).toEqual({ words: '2026', limit: 50 });
  });

  test.each([
    ['said-by', {}, /needs actor/],
    ['timeline', { since: '2026-01-01' }, /no parameter since/],
    ['timeline', { from: '昨天' }, /from must be a day/],
    ['timeline', { from: '2026-02-30' }, /from must be a day/],
    ['timeline', { type: 'party' }, /type must be one of meet, /],
    ['review', { limit: '-1' }, /limit must be at least 1/],
    ['review', { limit: 'many' }, /limit must be a whole number/],
    ['search', { words: '' }, /words must not be empty/],
  ])('%s refuses %o', async (name, given, message) => {
    await expect(complete(name, given)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(message),
    });
  });
});
