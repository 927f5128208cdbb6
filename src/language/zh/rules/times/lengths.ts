/** Where a number of days is a length of time and no day of a month: 停航3日, 为期3日, 3日游. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import * as length from '../../words/lengths.js';
import { DONE_PARTICLES, OF } from '../../words/particles.js';

const SPACE = { maybe: [' '] };
const DONE: Pattern = [SPACE, { maybe: DONE_PARTICLES }, SPACE];

const COUNTING: Pattern = [
  {
    any: [
      [length.BEFORE_COUNT],
      ...length.COUNTS_UNLESS.map(({ count, unless }): Pattern => [{ noneInFront: [unless] }, count]),
    ],
  },
];

const BROKEN_OFF: Pattern = [
  length.BREAKING_OFF,
  { upTo: 1, of: [length.BROKEN_OFF, { gap: 1, least: 1, han: true }] },
];

export const LENGTHS: readonly Finding<NoFacts, 'length'>[] = [
  {
    name: 'days-counted-before',
    finds: 'length',
    when: { before: [...COUNTING, ...DONE] },
    reads: 'a word of counting stands before it: 为期3日',
    example: '展览为期⟦3日⟧。',
    spares: ['展览⟦3日⟧开幕。', '纽约⟦3日⟧下雪。'],
  },
  {
    name: 'days-counted-behind',
    finds: 'length',
    when: {
      after: [
        SPACE,
        {
          any: [
            ['游', { not: words('行 说') }],
            [{ maybe: ['后'] }, '不', characters('得能准'), '少于'],
            [{ maybe: [OF] }, words('时间 行程 假期')],
            [length.BEHIND_COUNT],
          ],
        },
      ],
    },
    reads: 'what is counted in days stands behind it: 3日游, 3日内',
    example: '旅行社推出⟦3日⟧游。',
    spares: '学生⟦3日⟧游行。',
  },
  {
    name: 'lasts-days',
    finds: 'length',
    when: { before: [{ any: [[length.LASTING], BROKEN_OFF] }, ...DONE] },
    unless: [{ after: [SPACE, length.BEHIND_DATE] }],
    reads: 'what lasts stands before it, and nothing behind it goes on as behind a date: 停航3日',
    example: '渡口停航⟦3日⟧，居民改走大桥。',
    spares: '渡口停航⟦3日⟧结束。',
  },
  {
    name: 'takes-days',
    finds: 'length',
    when: {
      before: [length.TAKING_TIME, ...DONE],
      after: [SPACE, { maybe: [OF] }, { maybe: length.MANNER_OF_TAKEN }, length.TAKEN_TIME],
    },
    reads: 'it stands between a verb and a noun of what takes time: 进行3日访问',
    example: '代表团展开⟦3日⟧访问。',
    spares: '代表团展开⟦3日⟧宣布的计划。',
  },
];
