/** Keeps of an Extraction what is at least so sure: what a store is given under `--min-confidence`. */
import type { Actor, Event, Extraction, Statement } from './model/index.js';

interface Rated {
  readonly confidence: number;
}

/**
 * Nothing that stays refers to what goes. The voices of a statement and those who take part in an event stay with it, however
 * unsure the words that name them: the confidence of a statement is that of its words and its speaker together, so it cannot be
 * surer than its speaker; and without whom it came through it would read as told at first hand. To whom and about whom it was
 * said is no part of that confidence, and goes where the actor goes.
 */
export function atLeast(extraction: Extraction, least: number): Extraction {
  if (least <= 0) return extraction;
  const isSure = ({ confidence }: Rated): boolean => confidence >= least;
  const statements = extraction.statements.filter(isSure);
  const events = extraction.events.filter(isSure).map((event) => withSureParticipants(event, isSure));
  const needed = actorsOf(statements, events);
  const actors = extraction.actors.flatMap((actor) => {
    const mentions = actor.mentions.filter(isSure);
    if (mentions.length === 0 && needed.has(actor.id)) mentions.push(surest(actor));
    return mentions.length === 0 ? [] : [namedBy(actor, mentions)];
  });
  const kept = new Set([...actors, ...statements, ...events].map(({ id }) => id));
  return {
    ...extraction,
    actors,
    statements: statements.map((statement) => referringTo(kept, statement)),
    events,
    relations: extraction.relations.filter((one) => isSure(one) && kept.has(one.from) && kept.has(one.to)),
  };
}

function withSureParticipants(event: Event, isSure: (one: Rated) => boolean): Event {
  return { ...event, participants: event.participants.filter(isSure) };
}

function actorsOf(statements: readonly Statement[], events: readonly Event[]): Set<string> {
  const voices = statements.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]);
  return new Set([...voices, ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor))]);
}

function surest({ mentions: [first, ...others] }: Actor): Actor['mentions'][number] {
  if (first === undefined) throw new Error('an actor is mentioned nowhere');
  return others.reduce((best, one) => (one.confidence > best.confidence ? one : best), first);
}

/** A name that only the mentions which go have given is one that is not sure either. */
function namedBy(actor: Actor, mentions: Actor['mentions']): Actor {
  const given = new Set(actor.mentions.map(({ text }) => text));
  const kept = new Set([actor.name, ...mentions.map(({ text }) => text)]);
  return { ...actor, mentions, aliases: actor.aliases.filter((alias) => kept.has(alias) || !given.has(alias)) };
}

function referringTo(kept: ReadonlySet<string>, statement: Statement): Statement {
  return {
    ...statement,
    addressees: statement.addressees.filter((id) => kept.has(id)),
    quotes: statement.quotes.filter((id) => kept.has(id)),
    about: statement.about.filter(({ id }) => kept.has(id)),
  };
}
