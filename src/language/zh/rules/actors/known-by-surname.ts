/** How people are told of by their surname alone. */
import type { Pattern } from '../../../rule.js';
import { BEHIND_SURNAME, DOCTORS, INTRODUCED_BY_SURNAME, SURNAME } from '../../words/actors/persons.js';

const ONE: Pattern = [{ gap: 1, least: 1, han: true }];

/** 王姓男子, 姓梁的肇事司机. */
export const INTRODUCED: Pattern = [
  {
    any: [
      [{ as: 'before', of: ONE }, SURNAME],
      [SURNAME, { as: 'after', of: ONE }],
    ],
  },
  { gap: 6, han: true, shortest: true },
  INTRODUCED_BY_SURNAME,
];

/** 梁男, 容婆婆. */
export const BY_SEX_OR_AGE: Pattern = [
  { as: 'surname', of: ONE },
  { as: 'noun', of: [BEHIND_SURNAME] },
  { noneAhead: [{ gap: 1, han: true }, DOCTORS] },
];
