/** What the words of and around a statement tell that a language has rows for. */

import { signs } from '../../extract/rules/match.js';
import { STATEMENT_SIGNS } from '../../language/zh/rules/statements/statement-signs.js';

export const hasStatementSign = signs(STATEMENT_SIGNS);
