/** Decides on the proposals: which stand, who says the words, who passes them on; each with the chance that it is right. */
import { contains, type Event, type Participant, type Span, type Statement } from '../../../graph/model/index.js';
import type { NameDecider } from '../actors/name-decider.js';
import { SpanIndex } from '../span-index.js';
import { DECISIONS, Decider, type Deciders, type Decision, type Reason } from './decider.js';
import type { EventProposal, Features, Option, Proposals, StatementProposal } from './proposals.js';
import { sharedPart } from './statement-pool.js';
import { NO_TRACE, type Trace, type TraceLine } from './trace.js';

export interface DecidedStatement {
  readonly statement: Statement;
  readonly speaker: string | null;
  readonly via: readonly string[];
  /** The chance that the words are said, and that the speaker is the one who says them. */
  readonly chance: number;
}

export interface DecidedEvent {
  /** With the type, status, date and participants that were decided on; its id and label are still those of the proposal. */
  readonly event: Event;
  readonly chance: number;
  /** Of each participant the chance that the event is one and the actor takes part in it. */
  readonly participants: ReadonlyMap<string, number>;
}

export interface Decisions {
  readonly statements: readonly DecidedStatement[];
  /** Of each actor that stays the chance that it is one of the story. */
  readonly actors: ReadonlyMap<string, number>;
  readonly events: readonly DecidedEvent[];
}

/** By how much another must be likelier than the one whom rules name: with less it is right no more often than they are. */
const LEAD = 0.25;
/** A turn is given to another speaker than the rules' only from this chance on. */
const SURE = 0.8;
/** From this chance on a turn of an interview stands: the form of the text tells more than the decider, which has seen few. */
const LEAST_TURN = 0.3;

/**
 * What the chance of no date is worth beside that of a date. Annotations leave many dates out that the text gives; with this weight as many
 * events without a date stay without one as by rules, and more of the others get theirs.
 */
const UNDATED = 0.3;

/** Share of both stretches together from which two statements are the same words: the likelier stands. */
const SAME = 0.5;

/** What a line asks of its engine. */
export type Deciding = Pick<Engine, 'names' | 'decide'>;

export class Engine {
  readonly #deciders: Readonly<Record<Decision, Decider>>;

  constructor(data: Deciders) {
    this.#deciders = Object.fromEntries(DECISIONS.map((decision) => [decision, new Decider(data[decision])])) as Record<
      Decision,
      Decider
    >;
  }

  /** Decides on names, before anything is read that leans on them. */
  names(trace: Trace = NO_TRACE): NameDecider {
    return {
      isName: ({ words, instead, start, end, features }) => {
        const weighed = this.#weighed('extent', features);
        const taken = weighed.chance >= weighed.threshold;
        trace({ ...weighed, taken, of: instead.join(' '), words, places: [{ start, end }] });
        return taken;
      },
      sameness: ({ one, other, features }) => {
        const weighed = this.#weighed('same', features);
        const taken = weighed.chance >= weighed.threshold;
        trace({ ...weighed, taken, of: one.join(' '), words: other.join(' '), places: [] });
        return taken ? weighed.chance : undefined;
      },
    };
  }

  decide(proposals: Proposals, trace: Trace = NO_TRACE): Decisions {
    const statements = this.#voicedAll(this.#standing(proposals.statements, trace), trace);
    const voices = new Set(statements.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]));
    const events = proposals.events.flatMap((one): DecidedEvent[] => this.#event(one, trace));
    const actors = proposals.actors.flatMap(({ actor, features }): [string, number][] => {
      const weighed = this.#weighed('actor', features);
      const taken = weighed.chance >= weighed.threshold || voices.has(actor.id);
      trace({ ...weighed, taken, of: actor.id, words: actor.name, places: actor.mentions.map(spanOf) });
      return taken ? [[actor.id, this.#deciders.actor.calibrated(weighed.chance)]] : [];
    });
    return { statements, actors: new Map(actors), events };
  }

  decider(decision: Decision): Decider {
    return this.#deciders[decision];
  }

  /** What spoke for and against, the weightiest first. */
  reasons({ decision, features }: Pick<TraceLine, 'decision' | 'features'>): Reason[] {
    return this.#deciders[decision].reasons(features);
  }

  #weighed<D extends Decision>(decision: D, features: Features) {
    const decider = this.#deciders[decision];
    return { decision, features, chance: decider.chance(features), threshold: decider.threshold };
  }

  /** The likeliest first; what another says in the same words falls. */
  #standing(proposals: readonly StatementProposal[], trace: Trace): Likely[] {
    const ranked = proposals
      .map((proposal) => ({ ...proposal, weighed: this.#weighed('statement', proposal.features) }))
      .sort((a, b) => b.weighed.chance - a.weighed.chance || a.statement.start - b.statement.start);
    const kept: Likely[] = [];
    const standing = new Set<Statement>();
    const near = new SpanIndex(ranked.map(({ statement }) => ({ ...spanOf(statement), statement })));
    for (const { weighed, ...proposal } of ranked) {
      const { statement } = proposal;
      const isFirst = near
        .overlapping(statement)
        .every(
          ({ statement: other }) =>
            !standing.has(other) || sharedPart(other, statement) < SAME || isNested(other, statement),
        );
      const least = isAnswer(proposal) ? Math.min(LEAST_TURN, weighed.threshold) : weighed.threshold;
      const taken = isFirst && weighed.chance >= least;
      if (taken) {
        kept.push({ ...proposal, chance: weighed.chance });
        standing.add(statement);
      }
      const { id, text, rule } = statement;
      trace({ ...weighed, taken, of: id, words: text, places: [spanOf(statement)], rule });
    }
    return kept.sort((a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end);
  }

  /** In the order of the text, the longer first: who says the words around others is decided before who passes these on. */
  #voicedAll(statements: readonly Likely[], trace: Trace): DecidedStatement[] {
    const open: DecidedStatement[] = [];
    return statements.map((one) => {
      while (open.length > 0 && (open.at(-1)?.statement.end ?? 0) <= one.statement.start) open.pop();
      const outer = open.findLast(({ statement }) => contains(statement, one.statement));
      const decided = this.#voiced(one, outer?.speaker, trace);
      open.push(decided);
      return decided;
    });
  }

  /** `outer` is who says the words around, once that is decided; null if nobody is named, undefined where there are none. */
  #voiced({ statement, speakers, vias, around, chance }: Likely, outer: string | null | undefined, trace: Trace) {
    const of = { of: statement.id, words: statement.text, places: [spanOf(statement)] };
    const options = speakers.map(({ actor, features }) => ({ ...this.#weighed('speaker', features), actor }));
    const best = most(options, ({ chance: likely }) => likely);
    const ruled = options.find(({ actor, features }) => actor !== null && features.ruled === 1);
    const chosen = ruled && best && !isOverruled(statement, ruled.chance, best.chance) ? ruled : best;
    for (const one of options) trace({ ...one, ...of, taken: one === chosen });
    const speaker = chosen?.actor ?? null;
    const carriers = vias.map(({ actor, features }) => ({
      ...this.#weighed('via', features),
      // What speaks for whoever was thought to say the words around speaks for who does.
      actor: actor === around ? (outer ?? actor) : actor,
    }));
    const isTaken = (one: (typeof carriers)[number]): boolean => one.chance >= one.threshold && one.actor !== speaker;
    for (const one of carriers) trace({ ...one, ...of, taken: isTaken(one) });
    const taken = carriers.filter(isTaken).sort((a, b) => b.chance - a.chance);
    const via = [...new Set(taken.map(({ actor }) => actor))];
    const { statement: words, speaker: who } = this.#deciders;
    return { statement, speaker, via, chance: words.calibrated(chance) * who.calibrated(chosen?.chance ?? 0) };
  }

  #event({ event, features, types, statuses, times, participants }: EventProposal, trace: Trace) {
    const weighed = this.#weighed('event', features);
    const taken = weighed.chance >= weighed.threshold;
    const of = { of: event.id, words: event.label, places: event.mentions.map(spanOf) };
    trace({ ...weighed, ...of, taken, rule: event.rule });
    if (!taken) return [];
    const chance = this.#deciders.event.calibrated(weighed.chance);
    const taking = participants.flatMap(({ participant, features: ones }): [Participant, number][] => {
      const party = this.#weighed('participant', ones);
      const takesPart = party.chance >= party.threshold;
      const { actor, rule } = participant;
      trace({ ...party, ...of, taken: takesPart, actor, rule });
      return takesPart ? [[participant, chance * this.#deciders.participant.calibrated(party.chance)]] : [];
    });
    const choose = <T>(
      decision: 'type' | 'status' | 'date',
      options: readonly Option<T>[],
      word: (value: T) => string,
    ) => this.#choice(decision, options, word, (line) => trace({ ...line, ...of }));
    const decided: Event = {
      ...event,
      type: choose('type', types, String) ?? event.type,
      status: choose('status', statuses, String) ?? event.status,
      time: choose('date', times, (time) => time?.text ?? '') ?? null,
      participants: taking.map(([participant]) => participant),
    };
    return [{ event: decided, chance, participants: new Map(taking.map(([{ actor }, sure]) => [actor, sure])) }];
  }

  /** The likeliest answer; of equals the first. */
  #choice<T>(
    decision: 'type' | 'status' | 'date',
    options: readonly Option<T>[],
    word: (value: T) => string,
    trace: (line: Omit<TraceLine, 'of' | 'words' | 'places'>) => void,
  ): T | undefined {
    const ranked = options.map(({ value, features }) => {
      const weighed = this.#weighed(decision, features);
      return { value, weighed, worth: weighed.chance * (features.none === 1 ? UNDATED : 1) };
    });
    const best = most(ranked, ({ worth }) => worth);
    for (const one of ranked) trace({ ...one.weighed, taken: one === best, answer: word(one.value) });
    return best?.value;
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The one that is worth most; of equals the first. */
function most<T>(items: readonly T[], worth: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || worth(item) > worth(best) ? item : best),
    undefined,
  );
}

function isOverruled(statement: Statement, ruled: number, best: number): boolean {
  return isTurn(statement) ? best >= SURE : best - ruled > LEAD;
}

/** Said without a verb, after a name and a colon or in answer to a question: the form of the text tells whose turn it is. */
function isTurn({ cue }: Statement): boolean {
  return cue === null || /^[：:]$/.test(cue.text);
}

/** Said without a verb and without quotation marks: rules find that only where a line opens with a name, or answers a question. */
function isAnswer({ statement, features }: StatementProposal): boolean {
  return features.ruled === 1 && statement.cue === null && features['opens-quotation'] !== 1;
}

/** One is told within the other: both are said, however much of the outer one the inner one is. */
function isNested(one: Statement, other: Statement): boolean {
  return one.quotes.includes(other.id) || other.quotes.includes(one.id);
}

type Likely = StatementProposal & { readonly chance: number };
