/** The stance that a statement takes on an event that its words tell of. */

import type { Act, Polarity, Statement } from '../../graph/model/index.js';
import * as said from '../language/zh/rules/content.js';
import { expression } from './rules/pattern.js';

const isDenied = expression(said.EVENT_DENIED);

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

const REACH = 14;

/** `before` is what the statement says up to the event's word, in simplified characters. */
export function stanceOf({ polarity, act }: Pick<Statement, 'polarity' | 'act'>, before: string): Stance {
  const isNegated = isDenied.test(before.slice(-REACH));
  if (polarity === 'asserted') return isNegated ? 'denies' : (STANCE_BY_ACT[act] ?? 'asserts');
  if (polarity === 'denied' && isNegated) return 'asserts';
  return STANCE_BY_POLARITY[polarity] ?? 'asserts';
}
