/** Whether what somebody says of an event denies it. */
import type { SpacedLanguage } from '../../language/spaced.js';

/** Words back from the event's word in which a denial counts. */
const REACH = 4;

/** `before` is what is said up to the event's word. */
export function deniesEvent(before: string, { denials }: SpacedLanguage): boolean {
  return before
    .toLowerCase()
    .split(/[\s,;]+/)
    .slice(-REACH - 1)
    .some((word) => denials.has(word));
}
