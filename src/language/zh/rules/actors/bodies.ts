/** What a name of a body looks like that no list knows. */
import { characters, type Pattern } from '../../../rule.js';
import { BODY_ENDS, COMPANY_ENDS, KINDS_OF_BODY } from '../../words/actors/bodies.js';

/** 预测署, 某某联盟, 北盟: its last words. */
export const BODY_ENDING: Pattern = [
  { any: [[BODY_ENDS], [{ gap: 1, least: 1, without: '联同' }, '盟']] },
  { edge: 'end' },
];

/** 投资有限公司 of 瑞和投资有限公司. */
export const COMPANY_ENDING: Pattern = [{ upTo: 4, least: 1, of: [COMPANY_ENDS] }, { edge: 'end' }];

/** “北风”公司. */
export const QUOTED_BODY: Pattern = [
  characters('“「『'),
  { as: 'name', of: [{ gap: 8, least: 2, without: '“”「」『』\n' }] },
  characters('”」』'),
  { ahead: [{ as: 'kind', of: [KINDS_OF_BODY] }] },
];
