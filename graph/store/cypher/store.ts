/** The GraphStore over any database that speaks Cypher: the statements are the same for the embedded store and Neo4j. */
import { MARKER_LABEL, OnRecordError, type OnRecordGraph } from '../../model/index.js';
import type { GraphStore, Parameters, QueryOptions, QueryResult, StoreCounts, WriteResult } from '../store.js';
import type { CypherEngine } from './engine.js';
import { readableOnly } from './guard.js';
import { replaceArticle } from './replace.js';
import { articleRows, NO_ROWS } from './rows.js';
import { readCounts, readGraph } from './snapshot.js';

const SCHEMA = [
  `CREATE CONSTRAINT onrecord_id IF NOT EXISTS FOR (n:${MARKER_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX onrecord_article IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.articleId)`,
];
const CLEAR_BATCH = 5000;

export class CypherStore implements GraphStore {
  readonly url: string;
  #prepared: Promise<void> | undefined;

  constructor(private readonly engine: CypherEngine) {
    this.url = engine.url;
  }

  prepare(): Promise<void> {
    this.#prepared ??= this.#define();
    return this.#prepared;
  }

  async #define(): Promise<void> {
    for (const statement of [...this.engine.indexes, ...SCHEMA]) await this.engine.define(statement);
  }

  async write(articleId: string, graph: OnRecordGraph): Promise<WriteResult> {
    const rows = articleRows(articleId, graph);
    await this.prepare();
    return this.engine.write((transaction) => replaceArticle(transaction, articleId, rows));
  }

  async remove(articleId: string): Promise<void> {
    await this.prepare();
    await this.engine.write((transaction) => replaceArticle(transaction, articleId, NO_ROWS));
  }

  async clear(): Promise<void> {
    const batch = `MATCH (n:${MARKER_LABEL}) WITH n LIMIT ${CLEAR_BATCH} DETACH DELETE n`;
    const count = `MATCH (n:${MARKER_LABEL}) RETURN count(n) AS left`;
    for (let left = 1; left > 0; ) {
      left = await this.engine.write(async (transaction) => {
        await transaction.run(batch);
        return Number((await transaction.run(count)).rows[0]?.[0] ?? 0);
      });
    }
  }

  async query(cypher: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    const runnable = options.mode === 'read' ? readableOnly(cypher) : cypher;
    if (runnable.trim() === '') throw new OnRecordError('query-failed', 'The query is empty');
    return this.engine.query(runnable, parameters, options);
  }

  counts(): Promise<StoreCounts> {
    return this.engine.read(readCounts);
  }

  snapshot(): Promise<OnRecordGraph> {
    return this.engine.read(readGraph);
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
