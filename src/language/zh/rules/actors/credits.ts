/** Whose article it is, before the first word or after the last. */
import { characters, type Pattern } from '../../../rule.js';
import { WROTE, WROTE_IN_BRACKETS } from '../../words/actors/credits.js';
import { LATIN_LETTERS } from '../../words/letters.js';
import { WHITESPACE } from '../../words/marks.js';

const HEAD: Pattern = [{ edge: 'start' }, { upTo: Infinity, of: [WHITESPACE] }];
const STROKE = characters('／/');
const INSIDE = '（）()〔〕\n';

/** 某某／综合报导, 【某某网讯】, （记者某某报道）. */
export const CREDIT: Pattern = [
  {
    any: [
      [
        ...HEAD,
        { upTo: 12, least: 2, of: [{ any: [[{ gap: 1, least: 1, han: true }], [LATIN_LETTERS]] }] },
        { maybe: WHITESPACE },
        STROKE,
        { maybe: WHITESPACE },
        { gap: 24, without: '\n。，' },
        WROTE,
      ],
      [...HEAD, characters('【〔［['), { gap: 24, least: 2, without: '】〕］]\n' }, characters('】〕］]')],
      [
        characters('（(〔'),
        { gap: 20, without: INSIDE },
        WROTE_IN_BRACKETS,
        { upTo: 1, of: [[...STROKE, '：', ':'], { gap: 12, least: 1, without: INSIDE }] },
        characters(')）〕'),
      ],
    ],
  },
];
