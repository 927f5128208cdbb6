/** Decisions as findings: statements with their ids and nesting, events with those who take part. */
import { contains, contentId, type Event, ruleParts, type Statement } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import { grouped } from '../../language/grouped.js';
import { eventId, eventLabel } from '../events/identity.js';
import { firstFrom } from '../first-from.js';
import { SpanIndex } from '../span-index.js';
import type { DecidedEvent, DecidedStatement } from './decide.js';

export function settledStatements(article: string, decided: readonly DecidedStatement[]): Statement[] {
  const made = decided.map((one) => ({ was: one.statement.id, statement: statementOf(article, one) }));
  const ids = new Map(made.map(({ was, statement }) => [was, statement.id]));
  const settled = new SpanIndex(made.map(({ statement }) => statement));
  return made.map(({ statement }) => ({
    ...statement,
    quotes: [
      ...new Set([...statement.quotes.flatMap((id) => ids.get(id) ?? []), ...within(statement, settled)]),
    ].filter((id) => id !== statement.id),
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
function within(statement: Statement, settled: SpanIndex<Statement>): string[] {
  const inside = settled
    .overlapping(statement)
    .filter((other) => other.id !== statement.id && contains(statement, other) && !contains(other, statement));
  const among = new SpanIndex(inside);
  return inside
    .filter((one) => !among.overlapping(one).some((other) => other !== one && contains(other, one)))
    .map(({ id }) => id);
}

/** Events under the ids and labels of what was decided of them. */
export function settledEvents(document: Document, decided: readonly DecidedEvent[], joiner: string): Event[] {
  const named = grouped(layer(document, 'references'), ({ actor }) => actor);
  return decided.map(({ event }) => {
    const parties = event.participants.flatMap(({ actor, role }) => {
      const reference = nearest(named.get(actor) ?? [], event);
      return reference ? [{ role, reference }] : [];
    });
    return {
      ...event,
      id: eventId(document.article.id, event),
      label: eventLabel(document, event.mentions, parties, joiner),
    };
  });
}

/** The reference to an actor, of those in the order of the text, that stands nearest to the event's first mention. */
function nearest(references: readonly Reference[], { mentions: [first] }: Event): Reference | undefined {
  const place = first?.start ?? 0;
  const next = firstFrom(references, place);
  const [before, after] = [references[next - 1], references[next]];
  if (!before || !after) return before ?? after;
  return place - before.start <= after.start - place ? before : after;
}
