/** Names in a query that nothing in the store bears: such a query finds nothing, and the store says nothing of it. */
import { closest, distance } from 'fastest-levenshtein';
import type { UnknownName } from '../../../model/index.js';
import type { QueryResult } from '../../store.js';
import { type NameKind, namesIn } from '../names.js';
import { knownNames } from '../shape.js';
import { namesOfKind } from './vocabulary.js';

/** Of how many letters of a name others may stand there for it still to be meant. */
const LIKENESS = 0.5;

/** The store is asked only where the schema does not know the name; names of foreign data are known to it. */
export async function unknownNames(
  cypher: string,
  ask: (cypher: string) => Promise<QueryResult>,
): Promise<UnknownName[]> {
  const strange = namesIn(cypher).filter(([kind, name]) => !knownNames(kind).includes(name));
  const stored = new Map<NameKind, readonly string[]>();
  for (const kind of new Set(strange.map(([kind]) => kind))) stored.set(kind, await namesOfKind(kind, ask));
  return strange
    .filter(([kind, name]) => !stored.get(kind)?.includes(name))
    .map(([kind, name]) => ({
      kind,
      name,
      nearest: nearest(name, [...knownNames(kind), ...(stored.get(kind) ?? [])]),
    }));
}

/** For a person: what the name is not, and what it may be. */
export function unknownText({ kind, name, nearest }: UnknownName): string {
  const nothing = `Nothing in this graph has the ${KINDS[kind]} ${name}`;
  return nearest === null ? `${nothing}.` : `${nothing}; did you mean ${nearest}?`;
}

const KINDS = { label: 'label', type: 'edge type', property: 'property' } as const;

/** Capitals matter to the store, but not to who mistypes them. */
function nearest(name: string, known: readonly string[]): string | null {
  const small = new Map(known.filter((each) => !each.startsWith('_')).map((each) => [each.toLowerCase(), each]));
  const found = closest(name.toLowerCase(), [...small.keys()]);
  const isLike = distance(name.toLowerCase(), found) <= Math.max(name.length, found.length) * LIKENESS;
  return isLike ? (small.get(found) ?? null) : null;
}
