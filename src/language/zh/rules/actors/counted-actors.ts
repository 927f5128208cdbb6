/** People and bodies that a text counts and does not name: 七名矿工, 近50名儿童, 两家航空公司. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import { COUNTED_BODIES, PEOPLE, PERSON_ENDS } from '../../words/actors/groups.js';
import * as counting from '../../words/counting.js';

const NUMBER: Pattern = [
  {
    any: [
      [counting.FIGURES, { upTo: 8, of: [[...counting.FIGURES, ...characters(',，.')]] }],
      [{ upTo: 5, least: 1, of: [counting.NUMERALS] }],
    ],
  },
];

/** Number and measure word, where it counts what follows and no week or period ends in the number. */
export const COUNT: Pattern = [
  { noneInFront: [characters('周期拜')] },
  { maybe: counting.ABOUT },
  ...NUMBER,
  { upTo: 1, of: [{ maybe: characters('多余') }, '万'] },
  { maybe: characters('多余几') },
  [...counting.OF_PEOPLE, ...counting.OF_BODIES],
  { not: words('单 列 额 称 次 义 气 词 牌 字 声 誉 人堂 置 于') },
];

/** The count of one: 一名, 另外一名. */
export const COUNT_OF_ONE: Pattern = [
  { edge: 'start' },
  { maybe: words('另外 另 其中') },
  characters('一1'),
  counting.OF_PEOPLE,
];

/** 多名: a count of no number. */
export const VAGUE_COUNT: Pattern = [
  { edge: 'start' },
  { gap: 20, without: '0123456789' },
  counting.VAGUE,
  counting.OF_PEOPLE,
];

/** What comes between the measure and the noun and is no noun itself. */
export const BEFORE_COUNTED = characters('的岁男女老小大');

/** What ends no noun, though the tagger's word goes on with it. */
export const BEHIND_COUNTED = '的';

/** What nouns behind a count tell of somebody who can act. */
export const COUNTED: readonly Finding<NoFacts, 'people' | 'body'>[] = [
  {
    name: 'counted-people',
    finds: 'people',
    when: {
      before: [counting.OF_PEOPLE],
      wordEnds: [{ any: [[PERSON_ENDS, { maybe: [counting.PLURAL] }], [PEOPLE]] }],
    },
    reads: 'the measure word is that of people, and the noun ends as theirs do: 七名矿工',
    example: '爆炸造成七名⟦矿工⟧受伤。',
    spares: '爆炸造成七家⟦工厂⟧停产。',
  },
  {
    name: 'counted-bodies',
    finds: 'body',
    when: { before: [counting.OF_BODIES], wordEnds: [COUNTED_BODIES] },
    reads: 'the measure word is that of bodies, and the noun is one that acts: 两家航空公司',
    example: '爆炸造成七家⟦工厂⟧停产。',
    spares: '警方查获三支⟦手枪⟧。',
  },
];
