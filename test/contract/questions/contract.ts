/** The part of the contract about the question library: every question, unchanged, gives the known answers on every store. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Ask,
  completeParameters,
  findQuestion,
  readQuestions,
  resolveNode,
} from '../../../graph/queries/index.js';
import type { GraphStore } from '../../../graph/store/index.js';
import { ANSWERS } from './answers.js';
import { writeCorpus } from './corpus.js';
import { MORE_ANSWERS } from './more-answers.js';

const ALL = [...ANSWERS, ...MORE_ANSWERS];

export function questionsContract(store: () => GraphStore): void {
  const ask: Ask = (cypher, parameters) => store().query(cypher, parameters, { mode: 'read' });

  describe('questions', () => {
    beforeAll(async () => {
      await store().clear();
      await writeCorpus(store());
    });

    test.each(ALL.map((answer) => ({ ...answer, of: JSON.stringify(answer.given ?? {}) })))(
      '$question $of',
      async ({ question: name, given = {}, rows }) => {
        const question = findQuestion(name);
        const { values } = await completeParameters(question, given, ask);
        expect(await ask(question.cypher, values)).toEqual({ columns: question.columns, rows });
      },
    );

    test('every question has an answer that is not empty', () => {
      const answered = new Set(ALL.filter(({ rows }) => rows.length > 0).map(({ question }) => question));
      expect(readQuestions().filter(({ name }) => !answered.has(name))).toEqual([]);
    });

    test.each([
      ['actor', '主席', 'actor:chen'],
      ['actor', '陳立', 'actor:chen'],
      ['actor', 'actor:ch', 'actor:chen'],
      ['actor', 'chen', 'actor:chen'],
      ['actor', '警方', 'actor:police'],
      ['event', '罢工结束', 'event:over'],
      ['event', 'event:strike', 'event:strike'],
      ['statement', '月底', 'statement:strike'],
      ['article', '北湾港罢工进入', 'article:strike'],
      ['place', '市政', 'place:'],
      ['node', 'event:favours', 'event:favours'],
    ] as const)('the %s known by %s', async (type, text, id) => {
      expect((await resolveNode(ask, type, text)).id).toContain(id);
    });

    test('a name that is not found as it is given is looked for in its variants', async () => {
      const variants = async (text: string) => [text.replace('陈', '陳'), text.replace('众', '眾'), '專家'];
      expect(await resolveNode(ask, 'actor', '众家', variants)).toEqual({ id: 'actor:experts', caption: '專家' });
      await expect(resolveNode(ask, 'actor', '众家')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('a text that fits several is refused with their names and ids, the most mentioned first', async () => {
      await expect(resolveNode(ask, 'actor', '一名')).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringMatching(/^一名 may be any of 2 actors: .*一名知情人士 \(actor:source\)/),
        hint: expect.stringContaining('id'),
      });
    });

    test('a text that fits none, and none at all', async () => {
      await expect(resolveNode(ask, 'actor', '张三')).rejects.toMatchObject({ code: 'not-found' });
      await expect(resolveNode(ask, 'actor', "'}) DETACH DELETE n //")).rejects.toMatchObject({ code: 'not-found' });
      await expect(resolveNode(ask, 'actor', ' ')).rejects.toMatchObject({ code: 'usage' });
    });
  });
}
