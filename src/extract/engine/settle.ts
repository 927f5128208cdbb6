/** Decisions as findings: statements with their ids and nesting, events with those who take part. */
import { contains, contentId, type Event, ruleParts, type Statement } from '../../../graph/model/index.js';
import type { DecidedEvent, DecidedStatement } from './decide.js';

export function settledStatements(article: string, decided: readonly DecidedStatement[]): Statement[] {
  const made = decided.map((one) => ({ was: one.statement.id, statement: statementOf(article, one) }));
  const ids = new Map(made.map(({ was, statement }) => [was, statement.id]));
  return made.map(({ statement }) => ({
    ...statement,
    quotes: [...new Set([...statement.quotes.flatMap((id) => ids.get(id) ?? []), ...within(statement, made)])].filter(
      (id) => id !== statement.id,
    ),
  }));
}

function statementOf(article: string, { statement, speaker, via }: DecidedStatement): Statement {
  if (speaker === statement.speaker) return { ...statement, via: [...via] };
  const { start, end, cue, rule } = statement;
  const [words] = ruleParts(rule) ?? [];
  return {
    ...statement,
    id: contentId('statement', article, start, end, cue?.start ?? start, speaker),
    speaker,
    via: [...via],
    addressees: statement.addressees.filter((one) => one !== speaker),
    about: statement.about.filter(({ id }) => id !== speaker),
    rule: `${words?.name ?? 'learned'}/${speaker === null ? 'unknown' : 'linked'}`,
  };
}

/** Ids of the statements that lie in this one and in no other that lies in it. */
function within(statement: Statement, made: readonly { readonly statement: Statement }[]): string[] {
  const inside = made.filter(
    ({ statement: other }) => other.id !== statement.id && contains(statement, other) && !contains(other, statement),
  );
  return inside
    .filter(({ statement: one }) => !inside.some(({ statement: other }) => other !== one && contains(other, one)))
    .map(({ statement: { id } }) => id);
}

export function settledEvents(decided: readonly DecidedEvent[]): Event[] {
  return decided.map(({ event, participants }) => ({
    ...event,
    participants: event.participants.filter(({ actor }) => participants.has(actor)),
  }));
}
