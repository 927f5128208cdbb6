/** The type of an event where the word alone leaves it open: 派出 troops or rescuers, 推出 a phone or a scheme. */
import type { EventType } from '../../../../../graph/model/index.js';
import type { TriggerFacts } from '../../../event-lexicon.js';
import { type Finding, type Near, words } from '../../../rule.js';
import { ARMED, BROKEN_INTO } from '../../words/actors/forces.js';
import { CLAUSE_ENDS } from '../../words/marks.js';

export interface TypeFacts extends TriggerFacts {
  /** Who does it governs. */
  readonly byAuthority: boolean;
}

const ARMS_BEFORE: Near = { words: ARMED, within: 10 };
const ARMS_AFTER: Near = { words: ARMED, within: 14 };

export const EVENT_TYPES_AROUND: readonly Finding<TypeFacts, EventType>[] = [
  {
    name: 'sends-no-force',
    finds: 'other',
    when: {
      known: { type: 'military' },
      word: words('派出 派遣 增派 调派 出动 集结 部署 监视 锁定 封锁 派驻 动员 调动 撤退 控制 进驻'),
    },
    unless: [{ nearBefore: ARMS_BEFORE }, { nearAfter: ARMS_AFTER }],
    reads: 'a word of sending is military only if what is sent, or who sends it, is',
    example: '智利周一已⟦派出⟧医生。',
    spares: '智利周一已⟦派出⟧军舰。',
  },
  {
    name: 'enters-system',
    finds: 'crime',
    when: {
      word: words('入侵 侵入 攻击 闯入'),
      nearAfter: { words: BROKEN_INTO, within: 14, until: CLAUSE_ENDS },
    },
    reads: 'a word of force is a crime where what is entered is a system or a home',
    example: '智利周一⟦攻击⟧秘鲁的电脑系统。',
    spares: '智利周一⟦攻击⟧秘鲁。',
  },
  {
    name: 'authority-brings-out',
    finds: 'policy',
    when: { known: { type: 'product', byAuthority: true }, word: words('推出 公布 发布 启用 宣布实施 揭晓') },
    reads: 'what an authority brings out is a measure',
    example: '智利政府周一已⟦推出⟧三项规定。',
    spares: '智利公司周一已⟦推出⟧三款手机。',
  },
];
