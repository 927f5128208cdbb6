/** Finds out which nodes change when articles do: which of their actors and events are now one with others, or no more. */
import type { Profile } from '../../../model/profile.js';
import { sameHolders } from '../../../resolve/aliases.js';
import type { CypherTransaction } from '../engine.js';
import { articlesMentioning } from './edges.js';
import { EventLinks } from './event-links.js';
import { countHoldings, holdingsAround } from './holdings.js';
import { readMembers, readNodes, writeNodesOf } from './identities.js';
import { writeTellings } from './tellings.js';

/** An id that gets another node. */
export interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Plan {
  readonly moves: readonly Move[];
  /** Of every id that the articles give, or gave before; what no article gives any more keeps the one it had. */
  readonly nodeOf: (id: string) => string;
}

/** Keeps what is found: that which `resolve` finds among all articles that the store holds afterwards. */
export async function planJoins(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
): Promise<Plan> {
  await writeTellings(
    tx,
    [...before, ...now].map(({ articleId }) => articleId),
    now,
  );
  const actors = await actorNodes(tx, before, now);
  await keep(tx, actors);
  const events = await eventNodes(tx, before, now, movesOf(actors));
  await keep(tx, events);
  const standings = new Map([...actors, ...events]);
  return { moves: movesOf(standings), nodeOf: (id) => standings.get(id)?.node ?? id };
}

interface Standing {
  readonly former: string;
  /** The former one where no article gives the id any more. */
  readonly node: string;
  readonly isGone: boolean;
}
type Standings = ReadonlyMap<string, Standing>;

function movesOf(standings: Standings): Move[] {
  return [...standings].flatMap(([id, { former, node }]) => (former === node ? [] : [{ id, from: former, to: node }]));
}

async function keep(tx: CypherTransaction, standings: Standings): Promise<void> {
  const moved = movesOf(standings).map(({ id, to }) => [id, to] as const);
  const gone = [...standings].filter(([, { isGone }]) => isGone).map(([id]) => [id, id] as const);
  await writeNodesOf(tx, new Map([...moved, ...gone]));
}

async function actorNodes(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
): Promise<Standings> {
  const own = [...before, ...now].flatMap(({ actors }) => actors.map(({ id }) => id));
  const changes = await countHoldings(tx, before, now);
  const changed = changes.map(({ holder }) => holder);
  if (changed.length === 0) return standingsOf(await readNodes(tx, own), new Map(), () => false);
  const formerNodes = await readNodes(tx, changed);
  const mates = await readMembers(tx, formerNodes.values());
  // Whoever is called by a name that came or went may be one with others by it.
  const holdings = await holdingsAround(tx, [...changed, ...mates.keys()], changes);
  const nodes = sameHolders(holdings);
  const former = await readNodes(tx, [...own, ...changed, ...mates.keys(), ...nodes.keys()]);
  return standingsOf(former, nodes, (id) => changed.includes(id) && !nodes.has(id));
}

async function eventNodes(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
  moved: readonly Move[],
): Promise<Standings> {
  const links = new EventLinks(tx, now);
  const formerly = before.flatMap(({ events }) => events.map(({ id }) => id));
  const present = new Set(now.flatMap(({ events }) => events.map(({ id }) => id)));
  const nodes = await links.groups(formerly, await articlesMentioning(tx, moved));
  const former = await readNodes(tx, [...formerly, ...nodes.keys()]);
  return standingsOf(former, nodes, (id) => formerly.includes(id) && !present.has(id));
}

function standingsOf(
  former: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, string>,
  isGone: (id: string) => boolean,
): Standings {
  return new Map(
    [...former].map(([id, node]) => [
      id,
      { former: node, node: isGone(id) ? node : (nodes.get(id) ?? node), isGone: isGone(id) },
    ]),
  );
}
