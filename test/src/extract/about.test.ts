/** What statements are about, held to sentences of our own: the events their words tell of, and the stance on them. */
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.js';

/** Sentence, and for each statement, by the beginning of its words, the events it is about with the stance. */
const CASES: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, string>>>>])[] = [
  ['国防部发言人说，海军昨天在黑海击落两架无人机。', { 海军: { 击落: 'asserts' } }],
  ['格兰特否认海军昨天击落客机。', { 海军: { 击落: 'denies' } }],
  ['法国外交部要求伊朗本周五释放三名记者。', { 伊朗: { 释放: 'requests' } }],
  ['经济学家陈立预测，央行下月将加息。', { 央行: { 加息: 'predicts' } }],
  ['外交部批评美国昨天对越南实施制裁。', { 美国: { 制裁: 'evaluates' } }],
  ['海军昨天在黑海击落两架无人机。总统说，他感到骄傲。', { 他感到: {} }],
  ['路透社报道，格兰特否认海军昨天击落客机。', { 格兰特: {}, 海军: { 击落: 'denies' } }],
];

describe('statements about events', () => {
  for (const [text, wanted] of CASES) {
    it(text, async () => {
      const { statements, events } = await readSentence(text);
      for (const [opening, stances] of Object.entries(wanted)) {
        const statement = statements.find((one) => one.text.startsWith(opening));
        expect(statement, `${opening} in ${statements.map((one) => one.text)}`).toBeDefined();
        const told = (statement?.about ?? []).flatMap(({ id, stance }) =>
          events.filter((one) => one.id === id).map(({ mentions }) => [mentions[0]?.text ?? '', stance] as const),
        );
        expect(told).toHaveLength(Object.keys(stances).length);
        for (const [trigger, stance] of Object.entries(stances))
          expect(
            told.some(([words, given]) => words.includes(trigger) && given === stance),
            `${told}`,
          ).toBe(true);
      }
    });
  }
});
