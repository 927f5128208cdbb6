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

/** `isNegated`: what the statement says up to the event's word denies it. */
export function stanceOf({ polarity, act }: Pick<Statement, 'polarity' | 'act'>, isNegated: boolean): Stance {
  if (polarity === 'asserted') return isNegated ? 'denies' : (STANCE_BY_ACT[act] ?? 'asserts');
  if (polarity === 'denied' && isNegated) return 'asserts';
  return STANCE_BY_POLARITY[polarity] ?? 'asserts';
}
