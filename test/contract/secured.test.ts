/** A Neo4j that speaks over TLS alone, on a database with another name: the same answers, and plain words where it fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { findQuestion } from '../../graph/queries/index.js';
import { type GraphStore, openStore } from '../../graph/store/index.js';
import { hasOpenssl, selfSigned } from '../neo4j/certificate.js';
import type { Neo4jInstance } from '../neo4j/client.js';
import { hasJava, OwnServer } from '../neo4j/own-server.js';
import { run } from '../support/cli.js';
import { plainGraph } from './graphs.js';
import { CORPUS, writeCorpus } from './questions/corpus.js';
import { viewContract } from './view.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-secured-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!(await hasJava()) || !hasOpenssl)('Neo4j over TLS (needs Java 17, Maven and openssl)', () => {
  const server = new OwnServer();
  let where: Neo4jInstance;
  let certificate: string;
  let store: GraphStore;
  const address = (scheme: string, host = 'localhost') => `${scheme}://${host}:${new URL(where.uri).port}`;

  beforeAll(async () => {
    const certificates = join(folder, 'own');
    certificate = await selfSigned(certificates, ['DNS:localhost']);
    where = await server.start({ certificates, database: 'news', scheme: 'bolt+ssc' });
    store = await openStore(`${address('neo4j+ssc')}/news`, where);
  }, 300_000);
  afterAll(() => store?.close());

  test('holds what was written, and what is withdrawn goes', async () => {
    await store.clear();
    await writeCorpus(store);
    const [first, ...others] = CORPUS;
    await store.remove(first?.article.id ?? '');
    // Of the corpus as a whole, since articles are also joined with each other.
    expect(plainGraph(await store.snapshot())).toEqual(plainGraph(buildGraph(others)));
    const { cypher, columns } = findQuestion('most-quoted');
    const answer = await store.query(cypher, { limit: 1 }, { mode: 'read' });
    expect(answer).toMatchObject({ columns, rows: [expect.arrayContaining(['陈立'])] });
  });

  viewContract(
    () => store,
    () => ({ ONRECORD_STORE: store.url, NEO4J_USERNAME: where.username, NEO4J_PASSWORD: where.password }),
  );

  test('is the default database of that server, and no other is there', async () => {
    const store = await openStore(address('bolt+ssc'), where);
    const { rows } = await store.query('CALL db.info() YIELD name RETURN name', {}, { mode: 'read' });
    expect(rows).toEqual([['news']]);
    await store.close();
    await expect(openStore(`${address('neo4j+ssc')}/neo4j`, where)).rejects.toMatchObject({ code: 'store-url' });
  });

  test.each(['neo4j+s', 'bolt+s'])('%s takes the certificate that NODE_EXTRA_CA_CERTS names', async (scheme) => {
    const env = {
      ...{ NODE_EXTRA_CA_CERTS: certificate, NEO4J_URI: `${address(scheme)}/news` },
      ...{ NEO4J_USERNAME: where.username, NEO4J_PASSWORD: where.password },
    };
    const asked = await run(['query', 'RETURN 7 AS seven', '--format', 'csv'], { cwd: folder, env });
    expect(asked).toEqual({ code: 0, stdout: 'seven\n7\n', stderr: '' });
  });

  test.each(['neo4j+s', 'bolt+s'])('%s tells of a certificate that it does not know', async (scheme) => {
    await expect(openStore(address(scheme), where)).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringMatching(/certificate .*localhost.* is not accepted: nobody whom this machine trusts/),
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  test('a certificate that is made out to another host', async () => {
    const env = { NODE_EXTRA_CA_CERTS: certificate, NEO4J_PASSWORD: where.password };
    const { code, stderr } = await run(['query', 'RETURN 1', '--store', address('bolt+s', '127.0.0.1')], {
      ...{ cwd: folder, env },
    });
    expect(code).toBe(69);
    expect(stderr).toMatch(/it is made out to another host.*\n.*Connect by a name that stands in the certificate/);
  });

  test.each(['neo4j', 'bolt'])('%s hints at TLS where the server wants it', async (scheme) => {
    await expect(openStore(address(scheme), where)).rejects.toMatchObject({
      code: 'store-unreachable',
      hint: expect.stringContaining('neo4j+s://'),
    });
  });
});
