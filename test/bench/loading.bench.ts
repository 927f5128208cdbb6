/** How fast articles are loaded beside a bare driver that sends rows like theirs by UNWIND: the ratio, on each store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4jDriver from 'neo4j-driver';
import { afterAll, bench, describe } from 'vitest';
import { articleGraph, buildGraph } from '../../graph/build.js';
import { groupBy } from '../../graph/model/group-by.js';
import type { Extraction } from '../../graph/model/index.js';
import { type ArticleRows, articleRows } from '../../graph/store/cypher/rows.js';
import { type ArticleGraph, type GraphStore, load, openStore, type Parameters } from '../../graph/store/index.js';
import { toDriver } from '../../graph/store/neo4j/values.js';
import { writeAll } from '../../src/commands/rebuild/make-anew.js';
import { Workspace } from '../../src/workspace/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { syntheticExtraction } from './synthetic.js';

/** They take turns, so that a busy machine slows both: what counts is the median of the ratios of the rounds. */
const ROUNDS = Number(process.env.ONRECORD_ROUNDS ?? 11);
/** Articles of one lot, and how many of them the bare driver sends in one transaction. */
const LOT = 100;
const TOGETHER = 50;
const WORLD = { articles: 3 * LOT * ROUNDS, busy: 20 };
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const neo4j = process.env.ONRECORD_EMBEDDED_ONLY ? undefined : await testNeo4j();

let made = 0;
const lot = (): Extraction[] => Array.from({ length: LOT }, () => syntheticExtraction(made++, WORLD));

type Run = (cypher: string, parameters: Parameters) => Promise<unknown>;
type Transact = (work: (run: Run) => Promise<void>) => Promise<void>;

/** Nothing is looked up, compared or withdrawn: what stands there already would stand there twice. */
async function sendBare(rows: readonly ArticleRows[], transact: Transact): Promise<void> {
  for (let start = 0; start < rows.length; start += TOGETHER) {
    await transact((run) => sendRows(run, rows.slice(start, start + TOGETHER)));
  }
}

async function sendRows(run: Run, part: readonly ArticleRows[]): Promise<void> {
  const nodes = part.flatMap(({ shared, own }) => [...shared, ...own]);
  for (const [labels, group] of groupBy(nodes, ({ label, furtherLabels }) => [label, ...furtherLabels].join(':'))) {
    const cypher = `UNWIND $rows AS row MERGE (n:OnRecord {id: row.id}) SET n:${labels} SET n += row.properties`;
    await run(cypher, { rows: group.map(({ id, properties }) => ({ id, properties })) });
  }
  for (const [type, group] of groupBy(
    part.flatMap(({ edges }) => edges),
    (edge) => edge.type,
  )) {
    const cypher = `UNWIND $rows AS row MATCH (a:OnRecord {id: row.from}) MATCH (b:OnRecord {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await run(cypher, { rows: group.map(({ from, to, properties }) => ({ from, to, properties })) });
  }
}

function rowsOf(extractions: readonly Extraction[]): ArticleRows[] {
  return extractions.map((extraction) => articleRows(extraction.article.id, buildGraph([extraction])));
}

const count = (rows: readonly ArticleRows[]): number =>
  rows.reduce((sum, { shared, own, edges }) => sum + shared.length + own.length + edges.length, 0);

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const articleOf = (extraction: Extraction): ArticleGraph => [extraction.article.id, articleGraph(extraction)];

async function workspaceOf(extractions: readonly Extraction[]): Promise<Workspace> {
  const workspace = await Workspace.open(join(folder, `workspace-${made}`));
  const ingested = { tool: '0', source: 'made-up', sha256: '0', options: {} };
  for (const extraction of extractions) await workspace.save({ ingested, extraction });
  return workspace;
}

/** Rows a second. */
async function speed(rows: readonly ArticleRows[], work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (count(rows) / (performance.now() - start)) * 1000;
}

interface Target {
  readonly open: () => Promise<GraphStore>;
  readonly openBare: () => { readonly transact: Transact; readonly close: () => unknown };
}

type Speeds = Record<'bare' | 'Extractions' | 'files' | 'again', number>;

/** The embedded store has one owner at a time, so each opens and closes it; that is not timed. */
async function round({ open, openBare }: Target): Promise<Speeds> {
  const plain = rowsOf(lot());
  const driver = openBare();
  const bare = await speed(plain, () => sendBare(plain, driver.transact));
  await driver.close();
  const store = await open();
  await store.prepare();
  const extractions = lot();
  const kept = rowsOf(extractions);
  const loading = async (): Promise<void> => {
    for await (const _ of load(store, each(extractions), articleOf));
  };
  const loaded = await speed(kept, loading);
  const again = await speed(kept, loading);
  const filed = lot();
  const workspace = await workspaceOf(filed);
  const rebuild = () => writeAll(workspace, { store, total: LOT, least: 0, stopping: () => false });
  const files = await speed(rowsOf(filed), rebuild);
  await store.close();
  return { bare, Extractions: loaded, files, again };
}

const path = join(folder, 'graph');
const embedded: Target = {
  open: () => openStore(path),
  openBare: () => {
    const database = grafeo.GrafeoDB.create(path);
    const transact: Transact = async (work) => {
      const transaction = database.beginTransaction();
      await work((cypher, parameters) => transaction.executeCypher(cypher, parameters));
      transaction.commit();
    };
    return { transact, close: () => database.close() };
  },
};

function server({ uri, username, password }: NonNullable<typeof neo4j>): Target {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password));
  return {
    open: () => openStore(uri, { username, password }),
    openBare: () => {
      const session = driver.session();
      const transact: Transact = (work) =>
        session.executeWrite((transaction) => work((cypher, given) => transaction.run(cypher, toDriver(given))));
      return { transact, close: () => session.close() };
    },
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The first rounds warm up engine and server. */
async function compare(name: string, target: Target): Promise<void> {
  const store = await target.open();
  await store.clear();
  await store.prepare();
  await store.close();
  const rounds: Speeds[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(target));
  const warm = rounds.slice(2);
  for (const what of ['bare', 'Extractions', 'files', 'again'] as const) {
    const rate = Math.round(median(warm.map((one) => one[what]))).toLocaleString('en');
    const ratio = median(warm.map((one) => one[what] / one.bare)).toFixed(2);
    process.stdout.write(`${name}, ${what}: ${rate} rows/s, ${ratio} of bare\n`);
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
let embeddedDone: Promise<void> | undefined;
let serverDone: Promise<void> | undefined;

describe(`${ROUNDS} rounds of ${LOT} articles each`, () => {
  // The bench may call more often than it is told to.
  bench('embedded', () => (embeddedDone ??= compare('embedded', embedded)), once);
  if (neo4j !== undefined) bench('Neo4j', () => (serverDone ??= compare('Neo4j', server(neo4j))), once);
});
