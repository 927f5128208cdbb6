/** How sure what a store holds is at least: what was asked for and what the store was told before must agree. */
import { OnRecordError } from '../../../graph/model/error.js';
import type { GraphStore } from '../../../graph/store/store.js';

/**
 * The measure to write by. A store keeps its own until it is rebuilt, since half of it by one and half by another would tell
 * nobody what to expect of it; so another is refused as long as it holds articles.
 */
export async function agreedLeast(store: GraphStore, asked: number | undefined): Promise<number> {
  const held = await store.leastConfidence();
  if (asked === undefined || asked === held) return held;
  const { nodes } = await store.counts();
  if ((nodes['Article'] ?? 0) > 0) {
    const hint = `Fill it anew by that measure first: ${rebuildAt(asked)}`;
    throw new OnRecordError('usage', `The store holds ${measure(held)}, not ${measure(asked)}`, { hint });
  }
  await store.setLeastConfidence(asked);
  return asked;
}

/** `what is at least 70% sure`, or all. */
export function measure(least: number): string {
  return least === 0 ? 'all that was found' : `what is at least ${percent(least)} sure`;
}

/** The command that makes a store hold this. */
export function rebuildAt(least: number): string {
  return least === 0 ? 'onrecord rebuild' : `onrecord rebuild --min-confidence ${least}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
