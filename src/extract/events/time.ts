/** When an event happened: the time expression that stands nearest its trigger in the sentence. */
import type { Time } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import { type Clause, clauseAt } from '../reading.js';
import type { Trigger } from './trigger.js';

/** A time, and whether it stands in the trigger's own clause. */
export interface EventTime {
  readonly time: Time | null;
  readonly isOwn: boolean;
}

/** A time in the trigger's own clause, before it rather than after it; else the nearest earlier one of the sentence. */
export function eventTime(document: Document, trigger: Trigger, clauses: readonly Clause[]): EventTime {
  const clause = clauseAt(clauses, trigger.start);
  const first = clauses[0];
  if (!clause || !first) return { time: null, isOwn: false };
  const times = layer(document, 'times').filter(
    ({ textStart, textEnd }) => textStart >= first.start && textEnd <= (clauses.at(-1)?.end ?? 0),
  );
  const before = times.filter(({ textEnd }) => textEnd <= trigger.start);
  const own = before.filter(({ textStart }) => textStart >= clause.start);
  const after = times.filter(({ textStart, textEnd }) => textStart >= trigger.end && textEnd <= clause.end);
  const resolved = (list: readonly Time[]): Time | undefined => list.findLast(({ start }) => start !== null);
  const near = resolved(own) ?? after.find(({ start }) => start !== null);
  return { time: near ?? resolved(before) ?? own.at(-1) ?? null, isOwn: near !== undefined };
}
