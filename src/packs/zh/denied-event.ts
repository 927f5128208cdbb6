/** Whether what somebody says of an event denies it: 没有袭击, 并未开枪. */
import { placeInText } from '../../extract/rules/match.js';
import { hasStatementSign } from './statement-signs.js';

/** `before` is what is said up to the event's word, in simplified characters. */
export function isEventDenied(before: string): boolean {
  return hasStatementSign('event-denied', placeInText(before, { start: before.length, end: before.length }));
}
