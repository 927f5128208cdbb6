/** Where somebody goes by a name in quotation marks. */
import { type Pattern, words } from '../../../rule.js';
import { CALLED_BY_NICKNAME, GO_BY_NICKNAME } from '../../words/actors/persons.js';
import { CLOSING_QUOTES, OPENING_QUOTES, WHITESPACE } from '../../words/marks.js';

const QUOTED: Pattern = [
  OPENING_QUOTES,
  { as: 'name', of: [{ gap: 12, least: 1, without: `“”「」『』‘’，。；：！？${WHITESPACE.join('')}` }] },
  CLOSING_QUOTES,
];

/** 自称, 网名为: words that say it is a name. */
const CALLED: Pattern = [
  {
    any: [
      ['自称', { maybe: words('是 为') }],
      [words('绰号 外号 网名'), { maybe: words('叫 为 是') }],
      ['昵称', { maybe: words('为 是') }],
      ['化名', { maybe: ['为'] }],
      [words('名叫 叫做 名为 人称 笔名 花名 艺名 账号名为')],
    ],
  },
];

/** 自称“阿龙”的男子, 网友“小鱼儿”. */
export const NICKNAMES: readonly Pattern[] = [
  [...CALLED, ...QUOTED, '的', { gap: 6, without: '，。；：“”' }, CALLED_BY_NICKNAME],
  [GO_BY_NICKNAME, ...QUOTED],
];
