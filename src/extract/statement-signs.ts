/** What the words of and around a statement tell that a language has rows for. */
import { STATEMENT_SIGNS } from '../language/zh/rules/statement-signs.js';
import { signs } from './rules/match.js';

export const hasStatementSign = signs(STATEMENT_SIGNS);
