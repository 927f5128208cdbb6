/** What around a string says that it names a person, and where such a name ends. */
import { characters, type Pattern, words } from '../../../rule.js';
import * as name from '../../words/actors/names.js';
import { BEHIND_OFFICIAL, COURTESIES, JUDGE } from '../../words/actors/persons.js';
import { WHITESPACE } from '../../words/marks.js';
import { DIGITS } from '../../words/places.js';

const ONE: Pattern = [{ gap: 1, least: 1, han: true }];
/** 简上月, 林某今早: a word of time, or of order in time, that the tagger joined to the name. */
export const TIME_ENDING: Pattern = [
  {
    any: [
      [characters('今去前明当同昨翌'), characters('年日天晚月早晨午')],
      [characters('上本下'), characters('月周年')],
      [characters('今昨')],
      [words('目前 当时 即时 其后 之后 早前 首度 再度 随即')],
    ],
  },
  { edge: 'end' },
];

/** 拉着, 说了, 抱住: what follows a verb, and never a name. */
export const BEHIND_VERB: Pattern = [
  {
    any: [
      ['着'],
      ['了', { not: words('解 结 却') }],
      [characters('住起掉完'), { noneAhead: [{ gap: 1, han: true }, characters('在是')] }],
    ],
  },
];

/** 林郑说: what follows a short form of a name where it stands alone. */
export const SHORT_NAME_AFTER: Pattern = [{ any: [[name.BEHIND_SHORT_NAME], [WHITESPACE], [{ edge: 'end' }]] }];

/** 潘官 of 法官潘某某: what court reports call a judge whom they have named. */
export const JUDGE_BY_SURNAME: Pattern = [{ as: 'surname', of: ONE }, JUDGE, { not: BEHIND_OFFICIAL }];

/** 黄小姐, 李某. */
export const SURNAME_AND_COURTESY: Pattern = [
  { as: 'surname', of: ONE },
  COURTESIES,
  { noneAhead: [{ gap: 1, han: true }, characters('公处')] },
];

/** Marks behind which a clause or a list goes on. */
const NAME_OPENS_BEHIND = characters('，。；、！？!?,;：:「」”“');
/** A surname of one character stands at the head of a clause. */
export const SHORT_SURNAME_BEFORE: Pattern = [
  { any: [[{ edge: 'start' }], [NAME_OPENS_BEHIND], [WHITESPACE], [name.BEFORE_SHORT_SURNAME]] },
];
/** A surname of two stands there, or behind what leads to somebody. */
export const LONG_SURNAME_BEFORE: Pattern = [
  [...NAME_OPENS_BEHIND, ...characters('（('), ...WHITESPACE, ...name.BEFORE_LONG_SURNAME],
];

const FIGURE: Pattern = [{ upTo: 7, least: 1, of: [[...DIGITS, '.']] }];

/** 22.7%, 39岁: what a list of persons says of each. */
export const FIGURE_OF_PERSON: Pattern = [...FIGURE, characters('%％票岁分席'), { edge: 'end' }];

/** What ends an item of a list of names. */
export const ITEM_END: Pattern = [
  { any: [[characters('、及和与等。，,;；（(')], [...FIGURE, characters('%％票岁分席年')], [{ edge: 'end' }]] },
];

/** 包括（左起）曾健成: the first of a list, behind a mark or a verb of holding. */
export const FIRST_OF_LIST: Pattern = [
  [...characters('）):：，,'), ...words('包括 分别是 分别为 有 由')],
  { as: 'name', of: [{ gap: 4, least: 2, han: true }] },
  { edge: 'end' },
];
