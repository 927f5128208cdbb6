/** What scoring counts, and the figures that come of it. */

/** Found rightly, missed, and found beyond what is there. */
export interface Tally {
  readonly hit: number;
  readonly missed: number;
  readonly extra: number;
}

/** Right ones among those asked about. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const TALLIES = ['actors', 'alias', 'statements', 'speakers', 'via', 'events', 'participants'] as const;
export const SHARES = ['kind', 'directness', 'date', 'type', 'status'] as const;

export type Counts = Readonly<Record<(typeof TALLIES)[number], Tally>> &
  Readonly<Record<(typeof SHARES)[number], Share>> & { readonly leaks: number };

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** With nothing to find and nothing found, all is right. */
export function figures({ hit, missed, extra }: Tally): Figures {
  const recall = hit + missed > 0 ? hit / (hit + missed) : 1;
  const precision = hit + extra > 0 ? hit / (hit + extra) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const emptyTally: Tally = { hit: 0, missed: 0, extra: 0 };
const emptyShare: Share = { right: 0, of: 0 };

/** Counts of many articles taken together, each item weighing the same. */
export function sum(all: readonly Counts[]): Counts {
  const tally = (key: (typeof TALLIES)[number]): Tally => all.map((one) => one[key]).reduce(addTallies, emptyTally);
  const share = (key: (typeof SHARES)[number]): Share =>
    all.map((one) => one[key]).reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), emptyShare);
  return {
    actors: tally('actors'),
    alias: tally('alias'),
    statements: tally('statements'),
    speakers: tally('speakers'),
    via: tally('via'),
    events: tally('events'),
    participants: tally('participants'),
    kind: share('kind'),
    directness: share('directness'),
    date: share('date'),
    type: share('type'),
    status: share('status'),
    leaks: all.reduce((leaks, one) => leaks + one.leaks, 0),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { hit: a.hit + b.hit, missed: a.missed + b.missed, extra: a.extra + b.extra };
}
