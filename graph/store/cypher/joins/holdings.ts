/** The names by which actors are called, counted over the articles of the store. */

import { groupBy } from '../../../model/group-by.js';
import type { ActorKind } from '../../../model/index.js';
import type { Profile } from '../../../model/profile.js';
import { type Holding, holdingsOf, isWholeName, MOST, nameOf } from '../../../resolve/aliases.js';
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import type { Properties } from '../shape.js';
import { HOLDING } from './hidden.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly holder: string;
  readonly isMain: boolean;
  readonly isPart: boolean;
  count: number;
}

const FIELDS = 'h.id, h.name, h.holder, h.isMain, h.isPart, h.count';

/** Gives back those that no article told of before, or none tells of any more. */
export async function countHoldings(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
): Promise<Holding[]> {
  const changes = new Map<string, Row>();
  count(changes, before, -1);
  count(changes, now, 1);
  const changed = [...changes.values()].filter(({ count }) => count !== 0);
  const known = await read(
    tx,
    'id',
    changed.map(({ id }) => id),
  );
  const counts = new Map(known.map(({ id, count }) => [id, count]));
  const next = changed.map((row) => ({ ...row, count: (counts.get(row.id) ?? 0) + row.count }));
  await write(tx, next, counts);
  return next.filter(({ id, count }) => counts.has(id) !== count > 0).map(holdingOf);
}

/** As they stand where nothing else is. */
export function countedHoldings(profiles: readonly Profile[]): Properties[] {
  const rows = new Map<string, Row>();
  count(rows, profiles, 1);
  return [...rows.values()].map((row) => ({ ...row }));
}

function count(rows: Map<string, Row>, profiles: readonly Profile[], by: 1 | -1): void {
  for (const holding of profiles.flatMap(distinct)) {
    const row = rows.get(idOf(holding)) ?? { ...rowOf(holding), count: 0 };
    row.count += by;
    rows.set(row.id, row);
  }
}

async function write(tx: CypherTransaction, rows: readonly Row[], known: ReadonlyMap<string, number>): Promise<void> {
  const gone = rows.filter(({ count }) => count <= 0).map(({ id }) => id);
  const fresh = rows.filter(({ id, count }) => count > 0 && !known.has(id));
  const others = rows.filter(({ id, count }) => count > 0 && known.has(id)).map(({ id, count }) => ({ id, count }));
  await inBatches(tx, `UNWIND $rows AS id MATCH (h:${HOLDING} {id: id}) DELETE h`, gone);
  await inBatches(tx, `UNWIND $rows AS row MATCH (h:${HOLDING} {id: row.id}) SET h.count = row.count`, others);
  await inBatches(
    tx,
    `UNWIND $rows AS row CREATE (:${HOLDING} {id: row.id, name: row.name, holder: row.holder, isMain: row.isMain, isPart: row.isPart, count: row.count})`,
    fresh.map((row) => ({ ...row })),
  );
}

/** All holdings on which it hangs with whom these are one, or were; a short name of too many leads to nobody. */
export async function holdingsAround(
  tx: CypherTransaction,
  holders: Iterable<string>,
  gone: readonly Holding[],
): Promise<Holding[]> {
  const found = new Map<string, Holding>();
  const [seen, names] = [new Set<string>(), new Set<string>()];
  for (let [next, asked] = [[...new Set(holders)], gone.map(nameOf)]; next.length > 0; asked = []) {
    for (const holder of next) seen.add(holder);
    const own = (await read(tx, 'holder', next)).map(holdingOf);
    const fresh = [...new Set([...asked, ...own.map(nameOf)])].filter((name) => !names.has(name));
    for (const name of fresh) names.add(name);
    const groups = groupBy((await read(tx, 'name', fresh)).map(holdingOf), nameOf);
    for (const holding of [...own, ...[...groups.values()].flat()]) found.set(idOf(holding), holding);
    const leading = [...groups.values()].filter(leadsOn).flat();
    next = [...new Set(leading.map(({ holder }) => holder))].filter((holder) => !seen.has(holder));
  }
  return [...found.values()];
}

function leadsOn(group: readonly Holding[]): boolean {
  return isWholeName(group) || group.filter(({ isMain }) => !isMain).length <= MOST;
}

async function read(tx: CypherTransaction, by: 'id' | 'name' | 'holder', values: readonly string[]): Promise<Row[]> {
  const cypher = `UNWIND $rows AS value MATCH (h:${HOLDING} {${by}: value}) RETURN ${FIELDS}`;
  return (await inBatches(tx, cypher, values)).map(([id, name, holder, isMain, isPart, count]) => ({
    ...{ id: String(id), name: String(name), holder: String(holder), isMain: isMain === true, isPart: isPart === true },
    count: Number(count),
  }));
}

function distinct(profile: Profile): Holding[] {
  return [...new Map(holdingsOf(profile).map((holding) => [idOf(holding), holding])).values()];
}

function idOf(holding: Holding): string {
  return `${nameOf(holding)}\n${holding.holder}\n${holding.isMain} ${holding.isPart}`;
}

function rowOf(holding: Holding): Omit<Row, 'count'> {
  return {
    id: idOf(holding),
    name: nameOf(holding),
    holder: holding.holder,
    isMain: holding.isMain,
    isPart: holding.isPart,
  };
}

function holdingOf({ name, holder, isMain, isPart }: Omit<Row, 'id' | 'count'>): Holding {
  const at = name.indexOf(' ');
  return { kind: name.slice(0, at) as ActorKind, name: name.slice(at + 1), holder, isMain, isPart };
}
