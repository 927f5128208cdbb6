/** Patterns are asked at one place of a text, forwards and backwards, and look no further than they are told. */
import { describe, expect, it } from 'vitest';
import { begins, ends, expression, nearAfter, nearBefore, opening } from '../../../../src/extract/rules/pattern.js';
import type { Pattern } from '../../../../src/language/rule.js';

const ANSWERS: Pattern = [['接受', '回复'], { gap: 3, without: '，。' }];
const TALKS: Pattern = [{ maybe: ['了'] }, { gap: 2, least: 1, han: true }, '会', { not: ['议'] }];

describe('a pattern', () => {
  it.each([
    ['接受访问', 2, true],
    ['接受电视台访问', 5, true],
    ['接受国家电视台访问', 7, false],
    ['接受，访问', 3, false],
    ['访问', 0, false],
  ])('ends in %s at %i: %s', (text, offset, holds) => expect(ends(ANSWERS)(text, offset)).toBe(holds));

  it.each([
    ['举行了立法会。', 2, true],
    ['举行立法会', 2, true],
    ['举行会', 2, false],
    ['举行立法会议', 2, false],
    ['举行ab会', 2, false],
  ])('begins in %s at %i: %s', (text, offset, holds) => expect(begins(TALKS)(text, offset)).toBe(holds));

  it('takes marks for what they are', () => {
    expect(begins([['.', '(']])('a', 0)).toBe(false);
    expect(ends([{ gap: 1, without: ']-^' }])(']', 1)).toBe(true);
    expect(ends(['甲', { gap: 1, without: ']-^' }])('甲]', 2)).toBe(false);
  });

  it('may repeat', () => {
    const listed: Pattern = [{ upTo: 2, of: ['、', ['抢劫', '绑架']] }, '罪'];
    expect(['罪', '、抢劫罪', '、抢劫、绑架罪', '、抢劫、绑架、抢劫罪'].map((text) => begins(listed)(text, 0))).toEqual(
      [...[true, true, true, false]],
    );
  });
});

describe('what a pattern reads', () => {
  const CALLED: Pattern = [
    { inFront: [{ any: [[{ edge: 'start' }], ['，']] }] },
    { any: [['姓', { as: 'surname', of: [{ gap: 1, least: 1, han: true }] }], ['本名']] },
    { gap: 3, han: true, shortest: true },
    ['男', '男子'],
    { noneAhead: ['们'] },
  ];

  it.each([
    ['姓梁的男子', '姓梁的男'],
    ['姓男男', '姓男男'],
    ['本名男子，姓梁男，姓女男们', '本名男 姓梁男'],
    ['他姓梁男', ''],
  ])('of %s is %s', (text, read) =>
    expect([...text.matchAll(expression(CALLED, 'g'))].map(([words]) => words).join(' ')).toBe(read),
  );

  it('is asked for by its name', () => {
    expect(expression(CALLED).exec('姓梁男')?.groups).toEqual({ surname: '梁' });
  });

  it('begins at the offset or is nothing', () => {
    const twice = opening([{ upTo: 2, least: 1, of: ['哥'] }, { ahead: ['，'] }]);
    expect([twice('大哥哥，', 1), twice('大哥哥，', 0), twice('哥哥说', 0)]).toEqual(['哥哥', '', '']);
  });

  it('does not stand behind what must not be there, and may go up to the end', () => {
    const sister = expression([{ noneInFront: ['小'] }, '姐', { edge: 'end' }]);
    expect(['小姐', '大姐', '姐夫'].map((text) => sister.test(text))).toEqual([false, true, false]);
  });
});

describe('words near by', () => {
  const near = { words: ['军舰', '导弹'], within: 4, until: '。' };

  it.each([
    ['派出军舰', 2, true],
    ['派出两艘军舰', 2, true],
    ['派出许多艘军舰', 2, false],
    ['派出。军舰', 2, false],
  ])('stand behind in %s: %s', (text, offset, holds) => expect(nearAfter(near)(text, offset)).toBe(holds));

  it.each([
    ['军舰派出', 2, true],
    ['军舰。派出', 3, false],
    ['军舰从港口派出', 5, false],
    ['派出', 0, false],
  ])('stand in front in %s: %s', (text, offset, holds) => expect(nearBefore(near)(text, offset)).toBe(holds));

  it('are looked for as far as can be seen', () => {
    expect(nearBefore({ words: ['每年'] })(`每年${'。'.repeat(99)}`, 101)).toBe(true);
  });
});
