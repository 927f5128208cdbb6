/** Replaces what articles gave to the store by what they give now, inside one transaction. */

import { join } from '../../model/join.js';
import type { WriteResult } from '../store.js';
import { type Change, changeOf, type Replacement, resultsOf } from './change.js';
import { withdrawn, writeContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import { joinKin, readShared } from './kin.js';
import type { EdgeRow, NodeRow } from './rows.js';
import { SHARED_EDGE_TYPES } from './shape.js';
import { readArticles, readOthers } from './stored.js';
import type { StoredNode } from './stored-node.js';
import { claim, deleteEdges, deleteNodes, deleteOrphans, setContributions, writeEdges, writeNodes } from './write.js';

/** The store then depends on what each article gives, never on the order of loading nor on what was loaded together. */
export async function replaceArticles(
  tx: CypherTransaction,
  replacements: readonly Replacement[],
): Promise<WriteResult[]> {
  const articles = await claim(
    tx,
    replacements.map(([articleId]) => articleId),
  );
  const stored = await readArticles(tx, replacements, articles);
  const kinBefore = await readShared(tx, [...articles.keys()]);
  const changes = replacements.map((replacement) => changeOf(replacement, stored.get(replacement[0])));
  const shared = await claim(tx, changes.flatMap(sharedIds));
  const orphans = await withdrawRest(tx, changes);
  await writeNodes(tx, [...(await sharedRows(tx, changes, shared)), ...changes.flatMap(({ rows }) => rows.own)]);
  await writeAllEdges(tx, changes);
  const present = changes.filter(({ rows }) => rows.own.length > 0);
  await setContributions(tx, new Map(present.map(({ articleId, given }) => [articleId, writeContribution(given)])));
  await joinKin(
    tx,
    present.map(({ articleId }) => articleId),
    kinBefore,
  );
  const own = changes.flatMap((change) => [...(change.stored?.ownIds ?? [])]);
  return resultsOf(changes, new Set([...articles.keys(), ...shared.keys(), ...own]), orphans);
}

function sharedIds({ given, stored }: Change): string[] {
  return [...given.keys(), ...(stored?.contribution.keys() ?? [])];
}

/** Gives back the shared nodes that nothing holds any more. */
async function withdrawRest(tx: CypherTransaction, changes: readonly Change[]): Promise<string[]> {
  const kept = new Set(changes.flatMap(({ given }) => [...given.keys()]));
  const before = new Set(changes.flatMap(({ stored }) => [...(stored?.contribution.keys() ?? [])]));
  await deleteEdges(
    tx,
    changes.flatMap(({ leftEdges }) => leftEdges),
  );
  await deleteNodes(
    tx,
    changes.flatMap(({ leftNodes }) => leftNodes),
  );
  return deleteOrphans(
    tx,
    [...before].filter((id) => !kept.has(id)),
  );
}

/** Shared nodes as all articles together give them; where one gives less than before, the others are asked. */
async function sharedRows(
  tx: CypherTransaction,
  changes: readonly Change[],
  known: ReadonlyMap<string, StoredNode>,
): Promise<NodeRow[]> {
  const less = changes.flatMap(({ stored, given }) => (stored ? withdrawn(stored.contribution, given) : []));
  const articleIds = new Set(changes.map(({ articleId }) => articleId));
  const others = await readOthers(tx, articleIds, [...new Set(less)]);
  const rows = new Map<string, NodeRow>();
  for (const row of changes.flatMap(({ rows: { shared } }) => shared)) {
    const rest = rows.get(row.id)?.properties ?? join(...(others.get(row.id) ?? [known.get(row.id)?.properties ?? {}]));
    rows.set(row.id, { ...row, properties: join(row.properties, rest) });
  }
  for (const [id, rest] of others) {
    const node = known.get(id);
    if (!rows.has(id) && node !== undefined && rest.length > 0) rows.set(id, { ...node, properties: join(...rest) });
  }
  return [...rows.values()];
}

/**
 * Nothing can stand twice where the store held nothing of the article; edges between shared nodes are looked for all the
 * same, since without the article's node none of its own leads to them.
 */
async function writeAllEdges(tx: CypherTransaction, changes: readonly Change[]): Promise<void> {
  const fresh: EdgeRow[] = [];
  const perhapsThere: EdgeRow[] = [];
  for (const { rows, stored } of changes) {
    for (const edge of rows.edges) {
      const isFresh = stored === undefined && !SHARED_EDGE_TYPES.includes(edge.type);
      (isFresh ? fresh : perhapsThere).push(edge);
    }
  }
  await writeEdges(tx, fresh, 'CREATE');
  await writeEdges(tx, perhapsThere, 'MERGE');
}
