/** The files of `export --format neo4j-admin`, read by Neo4j's real import tool: the same graph, and one that can be gone on with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph, articleGraph as graphOf } from '../../graph/build.js';
import { BulkWriter } from '../../graph/store/bulk.js';
import { openStore } from '../../graph/store/index.js';
import { syntheticExtraction } from '../bench/synthetic.js';
import { importFiles } from '../neo4j/maven.js';
import { hasJava, OwnServer } from '../neo4j/own-server.js';
import { articleGraph, plainGraph, union, withSortedLists } from './graphs.js';
import { CORPUS } from './questions/corpus.js';

const AWKWARD = articleGraph({
  id: 'article:awkward',
  headline: '"引号"，逗号, 与\n换行',
  actors: [{ name: '林;海', aliases: ['老;林', 'a,b', '"x"'] }, { name: '周岚' }],
  statements: ["'); MATCH (n)", '\\反斜杠\\', '😀', '两行\n三行'],
});
const FURTHER = Array.from({ length: 30 }, (_, i) => syntheticExtraction(i, { articles: 30, busy: 3 }));
const GRAPHS = [...CORPUS.map(graphOf), ...FURTHER.map(graphOf), AWKWARD];
/** The corpus as a whole, since its articles are also joined with each other. */
const whole = (corpus: typeof CORPUS) =>
  plainGraph(withSortedLists(union(buildGraph([...corpus, ...FURTHER]), AWKWARD)));
const idOf = (graph: (typeof GRAPHS)[number]): string => graph.findNode((_, { label }) => label === 'Article') ?? '';

describe.skipIf(!(await hasJava()))('the import tool (needs Java 17 and Maven)', () => {
  const server = new OwnServer();

  test('reads the same graph from the files, which later loads and removals fit', { timeout: 300_000 }, async () => {
    const home = join(server.folder, 'home');
    const files = join(server.folder, 'files');
    for (const made of [home, files]) mkdirSync(made);
    writeBulk(files);
    expect(await importFiles(files, home)).toContain('IMPORT DONE');
    const where = await server.start({ home });
    const store = await openStore(where.uri, where);
    for (const statement of new BulkWriter([]).script().split(';\n').filter(Boolean)) {
      await store.query(statement, {}, { mode: 'write' });
    }
    expect(plainGraph(withSortedLists(await store.snapshot()))).toEqual(whole(CORPUS));
    const [first] = GRAPHS;
    if (first === undefined) throw new Error('no graphs');
    const again = await store.write(idOf(first), first);
    expect(again).toMatchObject({ nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 });
    await store.remove(idOf(first));
    expect(plainGraph(withSortedLists(await store.snapshot()))).toEqual(whole(CORPUS.slice(1)));
    await store.close();
  });
});

function writeBulk(folder: string): void {
  const writer = new BulkWriter(GRAPHS.flatMap((graph) => graph.getAttribute('profiles') ?? []));
  const lines = [...GRAPHS.flatMap((graph) => [...writer.add(idOf(graph), graph)]), ...writer.finish()];
  for (const { file, line } of lines) writeFileSync(join(folder, file), line, { flag: 'a' });
  writeFileSync(join(folder, 'import.args'), writer.arguments());
}
