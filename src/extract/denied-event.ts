/** Whether what somebody says of an event denies it: 没有袭击, 并未开枪. */
import { EVENT_DENIED } from '../language/zh/rules/content.js';
import { expression } from './rules/pattern.js';

const denied = expression(EVENT_DENIED);
const REACH = 14;

/** `before` is what is said up to the event's word, in simplified characters. */
export function isEventDenied(before: string): boolean {
  return denied.test(before.slice(-REACH));
}
