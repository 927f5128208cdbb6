/** Decides on the proposals: which stand, who says the words, who passes them on; each with the chance that it is right. */
import type { Event, Statement } from '../../../graph/model/index.js';
import { Decider, type Deciders } from './decider.js';
import type { EventProposal, Features, Proposals, StatementProposal } from './proposals.js';
import { sharedPart } from './statement-pool.js';
import { NO_TRACE, type Trace } from './trace.js';

export interface DecidedStatement {
  readonly statement: Statement;
  readonly speaker: string | null;
  readonly via: readonly string[];
  /** The chance that the words are said, and that the speaker is the one who says them. */
  readonly chance: number;
}

export interface DecidedEvent {
  readonly event: Event;
  readonly chance: number;
  /** Of each participant that stays the chance that the event is one and the actor takes part in it. */
  readonly participants: ReadonlyMap<string, number>;
}

export interface Decisions {
  readonly statements: readonly DecidedStatement[];
  /** Of each actor that stays the chance that it is one of the story. */
  readonly actors: ReadonlyMap<string, number>;
  readonly events: readonly DecidedEvent[];
}

/** A turn is given to another speaker than the rules' only from this chance on. */
const SURE = 0.8;

/** Share of both stretches together from which two statements are the same words: the likelier stands. */
const SAME = 0.5;

export class Engine {
  readonly #deciders: Readonly<Record<keyof Deciders, Decider>>;

  constructor(data: Deciders) {
    this.#deciders = {
      statement: new Decider(data.statement),
      speaker: new Decider(data.speaker),
      via: new Decider(data.via),
      actor: new Decider(data.actor),
      event: new Decider(data.event),
      participant: new Decider(data.participant),
    };
  }

  decide(proposals: Proposals, trace: Trace = NO_TRACE): Decisions {
    const statements = this.#standing(proposals.statements, trace).map((one) => this.#voiced(one, trace));
    const voices = new Set(statements.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]));
    const events = proposals.events.flatMap((one) => this.#event(one, trace) ?? []);
    const actors = proposals.actors.flatMap(({ actor, features }): [string, number][] => {
      const weighed = this.#weighed('actor', features);
      const taken = weighed.chance >= weighed.threshold || voices.has(actor.id);
      trace({ ...weighed, taken, of: actor.id, words: actor.name });
      return taken ? [[actor.id, this.#deciders.actor.calibrated(weighed.chance)]] : [];
    });
    return { statements, actors: new Map(actors), events };
  }

  #weighed<D extends keyof Deciders>(decision: D, features: Features) {
    const decider = this.#deciders[decision];
    return { decision, features, chance: decider.chance(features), threshold: decider.threshold };
  }

  /** The likeliest first; what another says in the same words falls. */
  #standing(proposals: readonly StatementProposal[], trace: Trace): Likely[] {
    const ranked = proposals
      .map((proposal) => ({ ...proposal, weighed: this.#weighed('statement', proposal.features) }))
      .sort((a, b) => b.weighed.chance - a.weighed.chance || a.statement.start - b.statement.start);
    const kept: Likely[] = [];
    for (const { weighed, ...proposal } of ranked) {
      const { statement } = proposal;
      const isFirst = kept.every(
        (other) => isNested(other.statement, statement) || sharedPart(other.statement, statement) < SAME,
      );
      const taken = isFirst && weighed.chance >= weighed.threshold;
      if (taken) kept.push({ ...proposal, chance: weighed.chance });
      const { id, text, start, end, rule } = statement;
      trace({ ...weighed, taken, of: id, words: text, start, end, rule });
    }
    return kept.sort((a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end);
  }

  #voiced({ statement, speakers, vias, chance }: Likely, trace: Trace): DecidedStatement {
    const of = { of: statement.id, words: statement.text };
    const options = speakers.map(({ actor, features }) => ({ ...this.#weighed('speaker', features), actor }));
    const best = options.reduce<(typeof options)[number] | undefined>(
      (top, one) => (top === undefined || one.chance > top.chance ? one : top),
      undefined,
    );
    const ruled = options.find(({ actor, features }) => actor !== null && features.ruled === 1);
    const chosen = ruled && isTurn(statement) && (best?.chance ?? 0) < SURE ? ruled : best;
    for (const one of options) trace({ ...one, ...of, taken: one === chosen });
    const speaker = chosen?.actor ?? null;
    const carriers = vias.map(({ actor, features }) => ({ ...this.#weighed('via', features), actor }));
    const isTaken = (one: (typeof carriers)[number]): boolean => one.chance >= one.threshold && one.actor !== speaker;
    for (const one of carriers) trace({ ...one, ...of, taken: isTaken(one) });
    const via = carriers
      .filter(isTaken)
      .sort((a, b) => b.chance - a.chance)
      .map(({ actor }) => actor);
    const { statement: words, speaker: who } = this.#deciders;
    return { statement, speaker, via, chance: words.calibrated(chance) * who.calibrated(chosen?.chance ?? 0) };
  }

  #event({ event, features, participants }: EventProposal, trace: Trace): DecidedEvent | undefined {
    const weighed = this.#weighed('event', features);
    const taken = weighed.chance >= weighed.threshold;
    trace({ ...weighed, taken, of: event.id, words: event.label, rule: event.rule });
    if (!taken) return undefined;
    const chance = this.#deciders.event.calibrated(weighed.chance);
    const taking = participants.flatMap(({ participant: { actor, rule }, features: ones }): [string, number][] => {
      const party = this.#weighed('participant', ones);
      const takesPart = party.chance >= party.threshold;
      trace({ ...party, taken: takesPart, of: event.id, words: event.label, actor, rule });
      return takesPart ? [[actor, chance * this.#deciders.participant.calibrated(party.chance)]] : [];
    });
    return { event, chance, participants: new Map(taking) };
  }
}

/** Said without a verb, after a name and a colon or in answer to a question: the form of the text tells whose turn it is. */
function isTurn({ cue }: Statement): boolean {
  return cue === null || /^[：:]$/.test(cue.text);
}

/** One is told within the other: both are said, however much of the outer one the inner one is. */
function isNested(one: Statement, other: Statement): boolean {
  return one.quotes.includes(other.id) || other.quotes.includes(one.id);
}

type Likely = StatementProposal & { readonly chance: number };
