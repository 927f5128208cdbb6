/** 邓某，一名小学教师，: how what somebody is begins and ends. */
import { characters, type Pattern } from '../../../rule.js';
import * as described from '../../words/actors/descriptions.js';
import { COUNTS_ONE } from '../../words/actors/persons.js';
import { DIGITS } from '../../words/places.js';

const ONE: Pattern = ['一', COUNTS_ONE];

/** 现年五十岁的. */
export const AGE: Pattern = [
  described.BEFORE_AGE,
  { upTo: 4, least: 1, of: [[...DIGITS, ...characters('一二三四五六七八九十')]] },
  { maybe: ['岁'] },
  { maybe: ['的'] },
];

/** 身为一名, 来自: words that open the description of a person. */
export const DESCRIPTION_BEGINS: Pattern = [
  { any: [[described.BEFORE_OFFICE, { upTo: 1, of: ONE }], ONE, [described.COMES_FROM]] },
];

export const ORIGIN: Pattern = [described.COMES_FROM];

/** The description ends in a noun for a person. */
export const PERSON_DESCRIBED: Pattern = [
  {
    any: [
      [{ gap: 1, least: 1, without: '个客法' }, '人'],
      [characters('者师')],
      ...described.PERSON_NOUNS_BY_END.map(({ end, behind }): Pattern => [behind, end]),
      [described.PERSON_NOUNS],
    ],
  },
  { edge: 'end' },
];
