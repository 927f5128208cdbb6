/** A connection that is lost in the middle: the writing goes on over a new one, and nothing is written by halves. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleGraph } from '../../graph/build.js';
import { type GraphStore, openStore } from '../../graph/store/index.js';
import { syntheticExtraction } from '../bench/synthetic.js';
import type { Neo4jInstance } from '../neo4j/client.js';
import { plainGraph } from './graphs.js';

const EXTRACTIONS = Array.from({ length: 8 }, (_, i) => syntheticExtraction(i, { articles: 8, busy: 3 }));

export function connectionContract({ uri, username, password }: Neo4jInstance): void {
  test('a connection that is cut again and again', { timeout: 300_000 }, async () => {
    const direct = await openStore(uri, { username, password });
    await direct.clear();
    await writeAll(direct);
    const expected = plainGraph(await direct.snapshot());
    await direct.clear();
    const line = await cuttable(new URL(uri));
    const store = await openStore(`bolt://127.0.0.1:${line.port}`, { username, password });
    await store.prepare();
    let cuts = 0;
    for (const [i, extraction] of EXTRACTIONS.entries()) {
      const written = store.write(extraction.article.id, articleGraph(extraction));
      // At another moment of each write: while it reads, while it changes, while it commits.
      await pause(i * 20);
      cuts += line.cut();
      await written;
    }
    expect(cuts).toBeGreaterThan(4);
    expect(plainGraph(await direct.snapshot())).toEqual(expected);
    await store.close();
    await direct.close();
    await line.close();
  });
}

async function writeAll(store: GraphStore): Promise<void> {
  for (const extraction of EXTRACTIONS) await store.write(extraction.article.id, articleGraph(extraction));
}

interface Line {
  readonly port: number;
  /** Cuts every connection that is open; returns how many. */
  cut(): number;
  close(): Promise<void>;
}

/** Stands between the store and its server. */
async function cuttable({ hostname, port }: URL): Promise<Line> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      const cut = open.size / 2;
      for (const socket of open) socket.destroy();
      return cut;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
