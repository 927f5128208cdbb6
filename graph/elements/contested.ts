/** Events that one statement asserts and another denies. */
import type { Statement } from '../model/index.js';

/** Of one article: events of several articles are several nodes. */
export function contestedEvents(statements: readonly Pick<Statement, 'about'>[]): Set<string> {
  const stances = statements.flatMap(({ about }) => about);
  const asserted = new Set(stances.filter(({ stance }) => stance === 'asserts').map(({ id }) => id));
  return new Set(stances.filter(({ id, stance }) => stance === 'denies' && asserted.has(id)).map(({ id }) => id));
}
