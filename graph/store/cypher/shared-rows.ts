/** Nodes that several articles give, as all of these give them together. */
import { ACTOR_KIND_LABELS, type ActorKind, type NodeLabel } from '../../model/index.js';
import { join } from '../../model/join.js';
import type { Change } from './change.js';
import type { CypherTransaction } from './engine.js';
import type { NodeRow } from './rows.js';
import type { Properties } from './shape.js';
import { readOthers } from './stored.js';
import type { StoredNode } from './stored-node.js';

interface Nodes {
  /** As they stood before. */
  readonly known: ReadonlyMap<string, StoredNode>;
  /** Those for which all articles are to be asked what they give. */
  readonly anew: ReadonlySet<string>;
}

export async function sharedRows(
  tx: CypherTransaction,
  changes: readonly Change[],
  { known, anew }: Nodes,
): Promise<NodeRow[]> {
  const articleIds = new Set(changes.map(({ articleId }) => articleId));
  const others = await readOthers(tx, articleIds, [...anew]);
  const rows = new Map<string, NodeRow>();
  for (const row of changes.flatMap(({ rows: { shared } }) => shared)) {
    const rest = rows.get(row.id)?.properties ?? join(...(others.get(row.id) ?? [known.get(row.id)?.properties ?? {}]));
    rows.set(row.id, { ...row, properties: join(row.properties, rest) });
  }
  for (const [id, rest] of others) {
    if (!rows.has(id) && rest.length > 0) rows.set(id, nodeRow(id, join(...rest)));
  }
  return [...rows.values()];
}

/** What an article gave tells what it gave it to. */
function nodeRow(id: string, properties: Properties): NodeRow {
  const { kind } = properties;
  if (typeof kind === 'string') {
    return { id, label: 'Actor', furtherLabels: [ACTOR_KIND_LABELS[kind as ActorKind]], properties };
  }
  const label: NodeLabel = 'type' in properties ? 'Event' : 'Place';
  return { id, label, furtherLabels: [], properties };
}
