/** Finds out which nodes change when articles do: which of their actors and events are now one with others, or no more. */
import type { Profile } from '../../../model/profile.js';
import { sameHolders } from '../../../resolve/aliases.js';
import type { CypherTransaction } from '../engine.js';
import { articlesMentioning } from './edges.js';
import { EventLinks } from './event-links.js';
import { countHoldings, holdingsAround } from './holdings.js';
import { readMembers, readNodes, writeNodesOf } from './identities.js';
import type { Move } from './move.js';
import { writeTellings } from './tellings.js';

export interface Plan {
  readonly moves: readonly Move[];
  /** Of every id that the articles give, or gave before. */
  readonly nodeOf: (id: string) => string;
  /** Whether another node stood for the id before. */
  readonly wasJoined: (id: string) => boolean;
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
  return {
    moves: movesOf(standings),
    nodeOf: (id) => standings.get(id)?.node ?? id,
    wasJoined: (id) => (standings.get(id)?.former ?? id) !== id,
  };
}

interface Standing {
  readonly former: string;
  readonly node: string;
}
type Standings = ReadonlyMap<string, Standing>;

function movesOf(standings: Standings): Move[] {
  return [...standings].flatMap(([id, { former, node }]) => (former === node ? [] : [{ id, from: former, to: node }]));
}

async function keep(tx: CypherTransaction, standings: Standings): Promise<void> {
  await writeNodesOf(tx, new Map(movesOf(standings).map(({ id, to }) => [id, to])));
}

async function actorNodes(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
): Promise<Standings> {
  const own = [...before, ...now].flatMap(({ actors }) => actors.map(({ id }) => id));
  const changes = await countHoldings(tx, before, now);
  const changed = changes.map(({ holder }) => holder);
  if (changed.length === 0) return standingsOf(await readNodes(tx, own), new Map());
  const formerNodes = await readNodes(tx, changed);
  const mates = await readMembers(tx, formerNodes.values());
  // Whoever is called by a name that came or went may be one with others by it.
  const holdings = await holdingsAround(tx, [...changed, ...mates.keys()], changes);
  const nodes = sameHolders(holdings);
  const former = await readNodes(tx, [...own, ...changed, ...mates.keys(), ...nodes.keys()]);
  // One that nobody calls by a name of its own any more stands for itself.
  return standingsOf(former, new Map([...changed.map((id) => [id, id] as const), ...nodes]));
}

async function eventNodes(
  tx: CypherTransaction,
  before: readonly Profile[],
  now: readonly Profile[],
  moved: readonly Move[],
): Promise<Standings> {
  const links = new EventLinks(tx, before, now);
  const formerly = before.flatMap(({ events }) => events.map(({ id }) => id));
  const nodes = await links.groups(formerly, await articlesMentioning(tx, moved));
  const former = await readNodes(tx, [...formerly, ...nodes.keys()]);
  return standingsOf(former, new Map([...formerly.map((id) => [id, id] as const), ...nodes]));
}

function standingsOf(former: ReadonlyMap<string, string>, nodes: ReadonlyMap<string, string>): Standings {
  return new Map([...former].map(([id, node]) => [id, { former: node, node: nodes.get(id) ?? node }]));
}
