/** Replaces what one article gave to the store by what it gives now, inside one transaction. */
import type { WriteResult } from '../store.js';
import { contributionOf, withdrawn, writeContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import { join } from './join.js';
import type { ArticleRows, NodeRow } from './rows.js';
import { readArticle, readNodes, readOthers, type StoredArticle, type StoredNode } from './stored.js';
import { claim, deleteEdges, deleteNodes, deleteOrphans, setContribution, writeEdges, writeNodes } from './write.js';

interface Change {
  readonly articleId: string;
  readonly rows: ArticleRows;
  readonly stored: StoredArticle;
  /** Nodes that were in the store before, by id. */
  readonly known: ReadonlyMap<string, StoredNode>;
}

/** No rows withdraw the article. The store then depends on what each article gives, never on the order of loading. */
export async function replaceArticle(
  tx: CypherTransaction,
  articleId: string,
  rows: ArticleRows,
): Promise<WriteResult> {
  await claim(tx, [articleId]);
  const stored = await readArticle(tx, articleId);
  const sharedIds = [...new Set([...rows.shared.map(({ id }) => id), ...stored.contribution.keys()])];
  await claim(tx, sharedIds);
  const known = await readNodes(tx, [articleId, ...stored.ownIds, ...sharedIds]);
  const change: Change = { articleId, rows, stored, known };
  const removed = await withdrawRest(tx, change);
  await writeNodes(tx, await sharedRows(tx, change));
  await writeNodes(tx, rows.own);
  await writeEdges(tx, rows.edges);
  await setContribution(tx, articleId, writeContribution(contributionOf(rows.shared)));
  const nodes = [...rows.shared, ...rows.own];
  return {
    nodes: nodes.length,
    edges: rows.edges.length,
    nodesAdded: nodes.filter(({ id }) => !known.has(id)).length,
    edgesAdded: rows.edges.filter(({ id }) => !stored.edges.has(id)).length,
    ...removed,
  };
}

type Removed = Pick<WriteResult, 'nodesRemoved' | 'edgesRemoved'>;

async function withdrawRest(tx: CypherTransaction, { articleId, rows, stored, known }: Change): Promise<Removed> {
  const keptEdges = new Set(rows.edges.map(({ id }) => id));
  const keptNodes = new Set([...rows.shared, ...rows.own].map(({ id }) => id));
  const edges = [...stored.edges.values()].filter(({ id }) => !keptEdges.has(id));
  const own = [articleId, ...stored.ownIds].filter((id) => !keptNodes.has(id));
  await deleteEdges(tx, edges);
  await deleteNodes(tx, own);
  const orphans = await deleteOrphans(
    tx,
    [...stored.contribution.keys()].filter((id) => !keptNodes.has(id)),
  );
  const nodesRemoved = [...own, ...orphans].filter((id) => known.has(id)).length;
  return { nodesRemoved, edgesRemoved: edges.length };
}

/** Shared nodes as all articles together give them; where this one gives less than before, the others are asked. */
async function sharedRows(tx: CypherTransaction, { articleId, rows, stored, known }: Change): Promise<NodeRow[]> {
  const now = contributionOf(rows.shared);
  const others = await readOthers(tx, articleId, withdrawn(stored.contribution, now));
  const given = rows.shared.map((row) => {
    const rest = others.get(row.id) ?? [known.get(row.id)?.properties ?? {}];
    return { ...row, properties: join(row.properties, ...rest) };
  });
  const left = [...others].flatMap(([id, rest]) => {
    const node = known.get(id);
    return now.has(id) || node === undefined || rest.length === 0 ? [] : [{ ...node, properties: join(...rest) }];
  });
  return [...given, ...left];
}
