/** What can be called off, and which event a word of calling off belongs to: 阅兵被取消, 取消访问, but not 因台风取消. */
import { type EventType, hasTrait } from '../../../../graph/model/index.js';
import type { EventDraft } from './draft.js';

/** Characters between the two words. */
const NEAR = 12;
const NEAR_OBJECT = 16;

export function isCalamity({ type }: { readonly type: EventType }): boolean {
  return hasTrait(type, 'calamity');
}

/** Two mentions of one clause, in order, tell of one thing that is called off. */
export function isCalledOff(first: EventDraft, second: EventDraft): boolean {
  if (first.clause !== second.clause) return false;
  const gap = (second.mentions[0]?.start ?? 0) - (first.mentions.at(-1)?.end ?? 0);
  if (gap < 0) return false;
  const isCancellation = ({ type, status }: EventDraft): boolean => type === 'cancellation' && status === 'cancelled';
  if (isCancellation(second))
    return gap <= NEAR && first.type !== 'cancellation' && first.status !== 'hypothetical' && !isCalamity(first);
  return (
    isCancellation(first) && first.mentions.length === 1 && gap <= NEAR_OBJECT && hasTrait(second.type, 'callableOff')
  );
}
