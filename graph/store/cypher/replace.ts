/** Replaces what articles gave to the store by what they give now, inside one transaction. */

import type { WriteResult } from '../store.js';
import { type Change, changeOf, type Replacement, resultsOf } from './change.js';
import { contributionOf, withdrawn, writeContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import { moveEdges } from './joins/edges.js';
import { planJoins } from './joins/plan.js';
import { profileOfNode, profileText } from './joins/profiles.js';
import { joinRepetitions, readRepeaters } from './joins/repetitions.js';
import { joinKin, readShared } from './kin.js';
import { type EdgeRow, underNodes } from './rows.js';
import { ACTOR_EDGE_TYPES } from './shape.js';
import { sharedRows } from './shared-rows.js';
import { readArticles } from './stored.js';
import { claim, deleteEdges, deleteNodes, deleteOrphans, setBookkeeping, writeEdges, writeNodes } from './write.js';

/** The store then depends on what each article gives, never on the order of loading nor on what was loaded together. */
export async function replaceArticles(
  tx: CypherTransaction,
  replacements: readonly Replacement[],
): Promise<WriteResult[]> {
  const ids = replacements.map(([articleId]) => articleId);
  const articles = await claim(tx, ids);
  const before = [...articles.values()].flatMap((article) => profileOfNode(article) ?? []);
  const now = replacements.flatMap(([, { profile }]) => profile ?? []);
  const plan = await planJoins(tx, before, now);
  const touched = [...new Set(plan.moves.flatMap(({ from, to }) => [from, to]))];
  const standing = await claim(tx, touched);
  await moveEdges(tx, plan.moves);
  const stored = await readArticles(tx, replacements, articles, plan.nodeOf);
  const kinBefore = await readShared(tx, [...articles.keys()]);
  const repeaters = await readRepeaters(
    tx,
    [...stored.values()].flatMap(({ ownIds }) => [...ownIds]),
  );
  const changes = replacements.map(([articleId, rows]) =>
    changeOf([articleId, underNodes(rows, plan.nodeOf)], stored.get(articleId)),
  );
  const shared = new Map([...standing, ...(await claim(tx, changes.flatMap(sharedIds)))]);
  const orphans = await withdrawRest(tx, changes, touched);
  const rows = await sharedRows(tx, changes, { known: shared, anew: lessIds(changes, touched) });
  await writeNodes(tx, [...rows, ...changes.flatMap(({ rows: { own } }) => own)]);
  await writeAllEdges(tx, changes);
  const present = replacements.filter(([, { own }]) => own.length > 0);
  await setBookkeeping(
    tx,
    present.map(([id, given]) => ({
      id,
      contribution: writeContribution(contributionOf(given.shared)),
      profile: given.profile === null ? null : profileText(given.profile),
    })),
  );
  await joinKin(
    tx,
    present.map(([id]) => id),
    kinBefore,
  );
  await joinRepetitions(tx, { before, now, moves: plan.moves, nodeOf: plan.nodeOf, repeaters });
  const own = changes.flatMap((change) => [...(change.stored?.ownIds ?? [])]);
  const joined = replacements.flatMap(([, rows]) => rows.shared.map(({ id }) => id)).filter(plan.wasJoined);
  return resultsOf(changes, replacements, new Set([...articles.keys(), ...shared.keys(), ...own, ...joined]), orphans);
}

function sharedIds({ given, stored }: Change): string[] {
  return [...given.keys(), ...(stored?.contribution.keys() ?? [])];
}

/** Shared nodes that cannot be told from what they were: something was taken from them, or moved. */
function lessIds(changes: readonly Change[], touched: readonly string[]): Set<string> {
  const less = changes.flatMap(({ stored, given }) => (stored ? withdrawn(stored.contribution, given) : []));
  return new Set([...less, ...touched]);
}

/** Gives back the shared nodes that nothing holds any more. */
async function withdrawRest(
  tx: CypherTransaction,
  changes: readonly Change[],
  touched: readonly string[],
): Promise<string[]> {
  const kept = new Set(changes.flatMap(({ given }) => [...given.keys()]));
  const before = new Set([...changes.flatMap(({ stored }) => [...(stored?.contribution.keys() ?? [])]), ...touched]);
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

/**
 * Nothing can stand twice where the store held nothing of the article; edges between actors are looked for all the same,
 * since without the article's node none of its own leads to them.
 */
async function writeAllEdges(tx: CypherTransaction, changes: readonly Change[]): Promise<void> {
  const fresh: EdgeRow[] = [];
  const perhapsThere: EdgeRow[] = [];
  for (const { rows, stored } of changes) {
    for (const edge of rows.edges) {
      const isFresh = stored === undefined && !ACTOR_EDGE_TYPES.includes(edge.type);
      (isFresh ? fresh : perhapsThere).push(edge);
    }
  }
  await writeEdges(tx, fresh, 'CREATE');
  await writeEdges(tx, perhapsThere, 'MERGE');
}
