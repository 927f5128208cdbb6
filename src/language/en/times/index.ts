/** All rules for English; where two match equally far, the earlier one holds. */
import type { Rule } from '../../../times/piece.js';
import { englishDateRules } from './dates.js';
import { englishRelativeRules } from './relative.js';

export const englishRules: readonly Rule[] = [...englishDateRules, ...englishRelativeRules];
