/** The GraphStore over any database that speaks Cypher: the statements are the same for the embedded store and Neo4j. */
import type { OnRecordGraph } from '../../model/index.js';
import { MARKER_LABEL } from '../../model/marker.js';
import type {
  ArticleGraph,
  GraphStore,
  Parameters,
  QueryOptions,
  QueryResult,
  StoreCounts,
  WriteResult,
} from '../store.js';
import type { Replacement } from './change.js';
import type { CypherEngine } from './engine.js';
import { HIDDEN_LABELS } from './joins/hidden.js';
import { replaceArticles } from './replace.js';
import { articleRows, NO_ROWS } from './rows.js';
import { leaveMark, migrate, readLeast, setLeast } from './schema.js';
import { readCounts, readGraph, readSign } from './snapshot.js';
import { runnable } from './text/guard.js';

const CLEAR_BATCH = 5000;

export class CypherStore implements GraphStore {
  readonly url: string;
  #prepared: Promise<void> | undefined;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(private readonly engine: CypherEngine) {
    this.url = engine.url;
  }

  prepare(): Promise<void> {
    this.#prepared ??= this.#track(migrate(this.engine)).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async write(articleId: string, graph: OnRecordGraph): Promise<WriteResult> {
    const [result] = await this.writeAll([[articleId, graph]]);
    if (result === undefined) throw new Error('an article was written without a result');
    return result;
  }

  writeAll(articles: readonly ArticleGraph[]): Promise<WriteResult[]> {
    return this.#track(this.#replace(() => articles.map(([id, graph]) => [id, articleRows(id, graph)])));
  }

  async remove(articleId: string): Promise<void> {
    await this.#track(this.#replace(() => [[articleId, NO_ROWS]]));
  }

  clear(): Promise<void> {
    return this.#track(this.#clear());
  }

  leastConfidence(): Promise<number> {
    return this.#track(this.engine.read(readLeast));
  }

  async setLeastConfidence(least: number): Promise<void> {
    await this.prepare();
    await this.#track(this.engine.write((transaction) => setLeast(transaction, least)));
  }

  query(cypher: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    return this.#track(this.#query(cypher, parameters, options));
  }

  counts(): Promise<StoreCounts> {
    return this.#track(this.engine.read(readCounts));
  }

  sign(): Promise<string> {
    return this.#track(this.engine.read(readSign));
  }

  snapshot(): Promise<OnRecordGraph> {
    return this.#track(this.engine.read(readGraph));
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    await this.engine.close();
  }

  async #replace(replacementsOf: () => Replacement[]): Promise<WriteResult[]> {
    const replacements = replacementsOf();
    if (new Set(replacements.map(([id]) => id)).size < replacements.length) throw new Error('an article stands twice');
    await this.prepare();
    return this.engine.write(async (transaction) => {
      const results = await replaceArticles(transaction, replacements);
      await leaveMark(transaction);
      return results;
    });
  }

  async #clear(): Promise<void> {
    for (const label of [...HIDDEN_LABELS, MARKER_LABEL]) {
      const batch = `MATCH (n:${label}) WITH n LIMIT ${CLEAR_BATCH} DETACH DELETE n`;
      const count = `MATCH (n:${label}) RETURN count(n) AS left`;
      for (let left = 1; left > 0; ) {
        left = await this.engine.write(async (transaction) => {
          await transaction.run(batch);
          await leaveMark(transaction);
          return Number((await transaction.run(count)).rows[0]?.[0] ?? 0);
        });
      }
    }
  }

  async #query(cypher: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    const result = await this.engine.query(runnable(cypher, options.mode), parameters, options);
    if (options.mode === 'write') await this.engine.write(leaveMark);
    return result;
  }

  #track<T>(work: Promise<T>): Promise<T> {
    const done = (): void => {
      this.#underWay.delete(work);
    };
    this.#underWay.add(work);
    work.then(done, done);
    return work;
  }
}
