/** What an article gave to shared nodes, kept on its Article node so that it can be withdrawn exactly. */
import { z } from 'zod';
import { join } from '../../model/join.js';
import type { NodeRow } from './rows.js';
import type { Properties } from './shape.js';

const propertyValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const contributionSchema = z.record(z.string(), z.record(z.string(), propertyValue));

export type Contribution = ReadonlyMap<string, Properties>;

export function contributionOf(shared: readonly NodeRow[]): Contribution {
  return new Map(shared.map(({ id, properties }) => [id, join(properties)]));
}

export function writeContribution(contribution: Contribution): string {
  return JSON.stringify(Object.fromEntries(contribution));
}

/** An article without one (not loaded yet, or claimed a moment ago) has given nothing. */
export function readContribution(stored: unknown): Contribution {
  if (typeof stored !== 'string') return new Map();
  return new Map(Object.entries(contributionSchema.parse(JSON.parse(stored))));
}

/** Ids of shared nodes to which `earlier` gave something that `now` does not. */
export function withdrawn(earlier: Contribution, now: Contribution): string[] {
  const lessThan = (id: string, before: Properties): boolean => {
    const given = now.get(id);
    return given === undefined || JSON.stringify(sorted(join(before, given))) !== JSON.stringify(sorted(join(given)));
  };
  return [...earlier].filter(([id, before]) => lessThan(id, before)).map(([id]) => id);
}

function sorted(properties: Properties): [string, unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
