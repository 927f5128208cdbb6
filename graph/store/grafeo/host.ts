/** The process that holds the embedded database while the user's queries run: killing it is the only way to end one. */
import type { GrafeoDB as Database, QueryResult } from '@grafeo-db/js';
import grafeo from '@grafeo-db/js';
import { bytesOf } from '../../model/size.js';
import type { Value } from '../store.js';
import { queryError, storeError } from './errors.js';
import { MAX_BATCH_BYTES, tooLargeRow, watchMemory } from './limits.js';
import { failed, type Mode, type Reply, type Request } from './protocol.js';
import { fromGrafeo } from './values.js';

const BATCH = 500;

class Host {
  #path = '';
  #mode: Mode = 'read';
  #database: Database | undefined;
  #answer: QueryResult | undefined;
  #sent = 0;

  async reply(request: Request): Promise<Reply> {
    switch (request.kind) {
      case 'open':
        return this.#open(request.path, request.mode);
      case 'run':
        return this.#run(request);
      case 'next':
        return this.#next();
      case 'close':
        return this.#close();
    }
  }

  /** A handle that only reads refuses every change itself, and lets others read the same file. */
  #open(path: string, mode: Mode): Reply {
    this.#path = path;
    this.#mode = mode;
    try {
      const { GrafeoDB } = grafeo;
      this.#database = mode === 'read' ? GrafeoDB.openReadOnly(path) : GrafeoDB.create(path);
    } catch (error) {
      throw storeError(error, path);
    }
    return { kind: 'done' };
  }

  async #run({ cypher, parameters, memory }: Extract<Request, { kind: 'run' }>): Promise<Reply> {
    const database = this.#database;
    if (database === undefined) throw new Error('no database is open');
    this.#answer = undefined;
    this.#sent = 0;
    const watch = watchMemory(memory, (error) => process.send?.(failed(error, true)));
    try {
      // Outside of a transaction of ours, so that the database itself decides what its handle allows.
      this.#answer = await database.executeCypher(cypher, parameters);
    } catch (error) {
      throw queryError(error, this.#path, cypher);
    } finally {
      watch.end();
    }
    return { kind: 'columns', columns: this.#answer.columns, total: this.#answer.length };
  }

  /** Rows become JavaScript values only batch by batch. */
  #next(): Reply {
    const answer = this.#answer;
    if (answer === undefined) throw new Error('no query was run');
    const rows: Value[][] = [];
    for (let bytes = 0; rows.length < BATCH && bytes < MAX_BATCH_BYTES && this.#sent < answer.length; this.#sent += 1) {
      const row = answer.get(this.#sent);
      const values = answer.columns.map((column) => fromGrafeo(row[column]));
      bytes += bytesOf(values);
      if (bytes > MAX_BATCH_BYTES && rows.length === 0) throw tooLargeRow();
      rows.push(values);
    }
    const last = this.#sent === answer.length;
    if (last) this.#answer = undefined;
    return { kind: 'batch', rows, last };
  }

  #close(): Reply {
    try {
      this.#database?.close();
    } catch (error) {
      // What is committed is safe in the log beside the file.
      if (this.#mode === 'write') throw storeError(error, this.#path);
    }
    return { kind: 'done' };
  }
}

const host = new Host();
process.on('message', (request: Request) => {
  void host
    .reply(request)
    .catch((error: unknown) => failed(error))
    .then((reply) => process.send?.(reply));
});
// Ctrl-C reaches the whole group of processes: the one that asks decides what it means.
process.on('SIGINT', () => undefined);
// Nobody is left to ask: a query under way must not go on.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
