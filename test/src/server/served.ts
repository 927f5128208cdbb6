/** A real server over a real embedded store that holds the fixture, for the tests of the API. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleGraph } from '../../../graph/build.js';
import { type Extraction, MAX_QUERY_MEMORY, type OnRecordGraph } from '../../../graph/model/index.js';
import { openQueryStore, openStore } from '../../../graph/store/index.js';
import { type Reading, startViewer, type Viewer } from '../../../src/server/index.js';
import { ROOT } from '../../support/sources.js';
import { articleAmong, EXTRACTIONS } from '../../viewer/fixture.js';
import { decisionsAmong } from '../../viewer/fixture-decisions.js';

const script = join(ROOT, 'dist/graph/store/grafeo/host.js');
if (!existsSync(script)) throw new Error(`${script} is missing: run \`npm run build\` before these tests`);

export interface Served {
  readonly viewer: Viewer;
  /** Takes effect when the server reads its store again. */
  replaceGraph(graph: OnRecordGraph): void;
  close(): Promise<void>;
}

export async function served(extractions: readonly Extraction[] = EXTRACTIONS): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-api-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><title>onrecord</title>');
  const script = 'export const words = 1;'.repeat(100);
  await writeFile(join(page, 'assets', 'index-Ab3dEf_9.js'), script);
  const path = join(folder, 'graph.grafeo');
  const store = await openStore(path);
  for (const extraction of extractions) await store.write(extraction.article.id, articleGraph(extraction));
  let graph = await store.snapshot();
  await store.close();
  let first: OnRecordGraph = graph;
  const read = async (): Promise<Reading> => {
    first = graph;
    return readingOf(graph, path, async () => first !== graph);
  };
  const articles = (id: string) => articleAmong(extractions, id);
  const decisions = decisionsAmong(extractions);
  const viewer = await startViewer({ read, articles, decisions, port: 0, page });
  const replaceGraph = (other: OnRecordGraph): void => {
    graph = other;
  };
  const close = async (): Promise<void> => {
    await viewer.close();
    await rm(folder, { recursive: true });
  };
  return { viewer, replaceGraph, close };
}

function readingOf(graph: OnRecordGraph, path: string, changed: () => Promise<boolean>): Reading {
  return {
    graph,
    asOf: new Date(),
    store: `grafeo:${path}`,
    embedded: true,
    openQueries: () => openQueryStore(path, { mode: 'read', script, memory: MAX_QUERY_MEMORY }),
    changed,
    close: async () => undefined,
  };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** fetch would tidy the path, forbid some headers and unpack the answer, which is what these tests are about. */
export function ask(url: string, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString(headers['accept-encoding'] ? 'latin1' : 'utf8');
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

export function post(url: string, path: string, body: unknown, headers: Asking['headers'] = {}): Promise<Answer> {
  const json = { 'content-type': 'application/json', ...headers };
  return ask(url, path, { method: 'POST', headers: json, body: JSON.stringify(body) });
}
