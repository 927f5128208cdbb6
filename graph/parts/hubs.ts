/** Orders drawn nodes so that any first part of them tells something: the best connected, each followed by what joins it on. */
import type { NodeAttributes, OnRecordGraph } from '../model/index.js';
import { byStanding, type Census } from './census.js';
import { forEachNext } from './walk.js';

/** The best connected nodes of much news are all actors; so much of what was said and done comes with each. */
const JOINING = 2;

/** The first `limit` drawn nodes. */
export function hubsFirst(graph: OnRecordGraph, { ranked, standings }: Census, limit: number): string[] {
  const choice = new Choice(graph, byStanding(standings));
  for (const hub of ranked) {
    if (choice.chosen.size >= limit) break;
    if (choice.chosen.has(hub)) continue;
    choice.add(hub);
    for (let count = 0; count < JOINING; count += 1) choice.addBest();
  }
  return [...choice.chosen].slice(0, limit);
}

/** The nodes chosen so far, in their order, and how many of them each statement and event is joined to. */
class Choice {
  readonly chosen = new Set<string>();
  readonly #joined = new Map<string, number>();
  /** Statements and events by the number of chosen ones they reached, the last the best; those that reached more since stand there too. */
  readonly #waiting: string[][] = [];
  #most = 0;

  constructor(
    private readonly graph: OnRecordGraph,
    private readonly rank: (a: string, b: string) => number,
  ) {}

  add(id: string): void {
    this.chosen.add(id);
    const next = new Set<string>();
    forEachNext(this.graph, id, false, (other) => next.add(other));
    const told = [...next].filter((other) => !this.chosen.has(other) && isTold(this.graph.getNodeAttributes(other)));
    for (const other of told.sort(this.rank).reverse()) this.#join(other);
  }

  /** Adds the one joined to most of the chosen; of several the one beside what was chosen last. */
  addBest(): void {
    const id = this.#best();
    if (id !== undefined) this.add(id);
  }

  #best(): string | undefined {
    for (; this.#most > 0; this.#most -= 1) {
      const waiting = this.#waiting[this.#most] ?? [];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (!this.chosen.has(id) && this.#joined.get(id) === this.#most) return id;
      }
    }
    return undefined;
  }

  #join(id: string): void {
    const joined = (this.#joined.get(id) ?? 0) + 1;
    this.#joined.set(id, joined);
    this.#waiting[joined] ??= [];
    this.#waiting[joined].push(id);
    this.#most = Math.max(this.#most, joined);
  }
}

function isTold({ label }: NodeAttributes): boolean {
  return label === 'Statement' || label === 'Event';
}
