/** Constraints and indexes, made as often as one likes, the version of how the graph is laid out, and how sure it is. */
import { randomUUID } from 'node:crypto';
import { OnRecordError } from '../../model/error.js';
import { MARKER_LABEL } from '../../model/marker.js';
import type { Value } from '../store.js';
import type { CypherEngine, CypherTransaction } from './engine.js';
import { HIDDEN_INDEXES } from './joins/hidden.js';
import { shareEvents } from './upgrade.js';

/** Rises when what is stored changes its shape, so that an older onrecord does not write into a newer graph. */
export const SCHEMA_VERSION = 3;

/** Bears no marker: it is no part of the graph, and clearing the graph leaves it. */
const VERSION_LABEL = 'OnRecordSchema';

const STATEMENTS = [
  `CREATE CONSTRAINT onrecord_id IF NOT EXISTS FOR (n:${MARKER_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT onrecord_schema IF NOT EXISTS FOR (n:${VERSION_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX onrecord_article IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.articleId)`,
  `CREATE INDEX onrecord_name IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.name)`,
  `CREATE INDEX onrecord_start IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.start)`,
  `CREATE INDEX onrecord_body IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.bodyHash)`,
  `CREATE INDEX onrecord_url IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.url)`,
  `CREATE INDEX onrecord_published IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.publishedAt)`,
  ...HIDDEN_INDEXES,
];

/** A bulk import cannot write an empty list: it leaves the property out. */
const REPAIRS = ['aliases', 'roles'].map(
  (name) => `MATCH (a:${MARKER_LABEL}:Actor) WHERE a.${name} IS NULL SET a.${name} = []`,
);

/** Statements of version 1 had no caption: as much of one as their act and their cue tell. */
const CAPTIONS = [
  ...Object.entries({
    deny: 'denied',
    reject: 'refused',
    demand: 'requested',
    request: 'requested',
    question: 'asked',
  }).map(
    ([act, polarity]) => `MATCH (:Actor)-[r:SAID]->(s:${MARKER_LABEL}:Statement)
       WHERE s.caption IS NULL AND r.cue IS NOT NULL AND s.act = '${act}' AND s.directness <> 'direct'
       SET s.lead = r.cue, s.caption = r.cue + '：' + s.text, s.polarity = '${polarity}'`,
  ),
  `MATCH (s:${MARKER_LABEL}:Statement) WHERE s.caption IS NULL SET s.caption = s.text, s.polarity = 'asserted'`,
  `MATCH (:Statement)-[a:ABOUT]->(e:${MARKER_LABEL}:Event)<-[d:ABOUT]-(:Statement)
   WHERE e.contested IS NULL AND a.stance = 'asserts' AND d.stance = 'denies' SET e.contested = true`,
  `MATCH (e:${MARKER_LABEL}:Event) WHERE e.contested IS NULL SET e.contested = false`,
];

const SET_VERSION = `MERGE (v:${VERSION_LABEL} {id: 'schema'}) SET v.version = ${SCHEMA_VERSION}`;

/** No index is on it, and it is set last: whoever loads beside waits for no more than a commit. */
const SET_MARK = `MATCH (v:${VERSION_LABEL} {id: 'schema'}) SET v.mark = $mark`;
const READ_MARK = `MATCH (v:${VERSION_LABEL} {id: 'schema'}) RETURN v.mark`;

/** Every change of the graph leaves another mark in its transaction, so that who has read it sees that it has changed. */
export async function leaveMark(transaction: CypherTransaction): Promise<void> {
  await transaction.run(SET_MARK, { mark: randomUUID() });
}

/** Null where nothing has been written by an onrecord that leaves marks. */
export async function readMark(transaction: CypherTransaction): Promise<Value> {
  return (await transaction.run(READ_MARK)).rows[0]?.[0] ?? null;
}

const READ_LEAST = `MATCH (v:${VERSION_LABEL} {id: 'schema'}) RETURN v.leastConfidence`;
const SET_LEAST = `MERGE (v:${VERSION_LABEL} {id: 'schema'}) SET v.leastConfidence = $least`;

/** It stands in the store, not in the workspace: one workspace may fill several stores, each to another measure. */
export async function readLeast(transaction: CypherTransaction): Promise<number> {
  return Number((await transaction.run(READ_LEAST)).rows[0]?.[0] ?? 0);
}

export async function setLeast(transaction: CypherTransaction, least: number): Promise<void> {
  await transaction.run(SET_LEAST, { least });
}

/** All of it as a script, for a database that was filled by other means. */
export function schemaScript(indexes: readonly string[]): string {
  return [...indexes, ...STATEMENTS, ...REPAIRS, SET_VERSION].map((statement) => `${statement};\n`).join('');
}

/** Refuses a graph that a later onrecord has laid out. */
export async function migrate(engine: CypherEngine): Promise<void> {
  const found = await engine.read((transaction) =>
    transaction.run(`MATCH (v:${VERSION_LABEL} {id: 'schema'}) RETURN v.version`),
  );
  const version = Number(found.rows[0]?.[0] ?? 0);
  if (version > SCHEMA_VERSION) {
    const hint = 'Update onrecord, or give another --store.';
    throw new OnRecordError('store-damaged', `${engine.url} was laid out by a later version of onrecord`, { hint });
  }
  for (const statement of [...engine.indexes, ...STATEMENTS]) await engine.define(statement);
  if (version === SCHEMA_VERSION) return;
  await engine.write(async (transaction) => {
    for (const statement of [...REPAIRS, ...CAPTIONS]) await transaction.run(statement);
    await shareEvents(transaction);
    await transaction.run(SET_VERSION);
  });
}
