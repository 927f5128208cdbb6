/** The stance that a statement takes on an event that its words tell of. */
import type { Act, Polarity, Statement } from '../../graph/model/index.js';

type Stance = 'asserts' | 'denies' | 'requests' | 'predicts' | 'evaluates';

const STANCE_BY_POLARITY: Partial<Record<Polarity, Stance>> = {
  denied: 'denies',
  refused: 'denies',
  requested: 'requests',
  hoped: 'requests',
  asked: 'evaluates',
  conditional: 'predicts',
};

/** Of what is asserted. */
const STANCE_BY_ACT: Partial<Record<Act, Stance>> = {
  warn: 'predicts',
  threaten: 'predicts',
  predict: 'predicts',
  promise: 'predicts',
  opinion: 'evaluates',
  criticise: 'evaluates',
  praise: 'evaluates',
  support: 'evaluates',
};

/** 没有发生爆炸, 从未参与袭击: the event is said not to be; 没有停止袭击 and 不是第一次袭击 say nothing of the kind. */
const NEGATED =
  /(?:没有?|并未|从未|未曾|不曾|(?<!尚|还)未|并无|绝无|不会|不是|并非|绝非|不可能|无意|不打算|不存在)(?:再|曾|过|所谓的?)?(?:发生|进行|参与|实施|出现|举行|采取|发动|策划|组织|发起)?过?(?:任何|所谓的?|这[次场起]|此次|该)?$/;
const REACH = 14;

/** `before` is what the statement says up to the event's word, in simplified characters. */
export function stanceOf({ polarity, act }: Pick<Statement, 'polarity' | 'act'>, before: string): Stance {
  const isNegated = NEGATED.test(before.slice(-REACH));
  if (polarity === 'asserted') return isNegated ? 'denies' : (STANCE_BY_ACT[act] ?? 'asserts');
  if (polarity === 'denied' && isNegated) return 'asserts';
  return STANCE_BY_POLARITY[polarity] ?? 'asserts';
}
