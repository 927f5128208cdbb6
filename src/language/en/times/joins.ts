/** Words that join times: between two, and in front of two that make a range. */
import type { Pattern } from '../../rule.js';

export const TO = ['to', 'until', 'through'];
export const AND = ['and'];
export const BETWEEN: Pattern = [['Between', 'between'], ' '];
