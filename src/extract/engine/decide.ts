/** Decides on the proposals: which stand, who says the words, who passes them on; each with the chance that it is right. */
import type { Event, Statement } from '../../../graph/model/index.js';
import { Decider, type Deciders } from './decider.js';
import type { EventProposal, Proposals, StatementProposal } from './proposals.js';
import { sharedPart } from './statement-pool.js';

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

  decide(proposals: Proposals): Decisions {
    const statements = this.#standing(proposals.statements).map((one) => this.#voiced(one));
    const voices = new Set(statements.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]));
    const { actor: decider } = this.#deciders;
    const actors = proposals.actors.flatMap(({ actor, features }): [string, number][] => {
      const chance = decider.chance(features);
      return chance >= decider.threshold || voices.has(actor.id) ? [[actor.id, decider.calibrated(chance)]] : [];
    });
    return { statements, actors: new Map(actors), events: proposals.events.flatMap((one) => this.#event(one) ?? []) };
  }

  /** The likeliest first; what another says in the same words falls. */
  #standing(proposals: readonly StatementProposal[]): (StatementProposal & { readonly chance: number })[] {
    const { statement: decider } = this.#deciders;
    const ranked = proposals
      .map((proposal) => ({ ...proposal, chance: decider.chance(proposal.features) }))
      .filter(({ chance }) => chance >= decider.threshold)
      .sort((a, b) => b.chance - a.chance || a.statement.start - b.statement.start);
    const kept: typeof ranked = [];
    for (const one of ranked) {
      if (kept.every((other) => sharedPart(other.statement, one.statement) < SAME)) kept.push(one);
    }
    return kept.sort((a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end);
  }

  #voiced(proposal: StatementProposal & { readonly chance: number }): DecidedStatement {
    const { statement: words, speaker: who, via: through } = this.#deciders;
    const options = proposal.speakers.map(({ actor, features }) => ({ actor, chance: who.chance(features) }));
    const best = options.reduce((top, one) => (one.chance > top.chance ? one : top), { actor: null, chance: 0 } as {
      readonly actor: string | null;
      readonly chance: number;
    });
    const speaker = best.chance >= who.threshold ? best.actor : null;
    const via = proposal.vias
      .map(({ actor, features }) => ({ actor, chance: through.chance(features) }))
      .filter(({ actor, chance }) => chance >= through.threshold && actor !== speaker)
      .sort((a, b) => b.chance - a.chance)
      .map(({ actor }) => actor);
    const chance = words.calibrated(proposal.chance) * who.calibrated(best.chance);
    return { statement: proposal.statement, speaker, via, chance };
  }

  #event({ event, features, participants }: EventProposal): DecidedEvent | undefined {
    const { event: decider, participant: party } = this.#deciders;
    const chance = decider.chance(features);
    if (chance < decider.threshold) return undefined;
    const happened = decider.calibrated(chance);
    const taking = participants.flatMap(({ participant, features: ones }): [string, number][] => {
      const likely = party.chance(ones);
      return likely >= party.threshold ? [[participant.actor, happened * party.calibrated(likely)]] : [];
    });
    return { event, chance: happened, participants: new Map(taking) };
  }
}
