/** What every store must do; each suite hands in how to open one. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store/index.js';
import { articleGraph, plainGraph, union } from './graphs.js';
import { joinsContract } from './joins.js';
import { kinContract } from './kin.js';
import { queryContract } from './query.js';
import { signContract } from './sign.js';
import { unknownContract } from './unknown.js';
import { valuesContract } from './values.js';
import { wholeContract } from './whole.js';

export type OpenStore = () => Promise<GraphStore>;

const NOTHING_CHANGED = { nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 };

export function storeContract(open: OpenStore): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.prepare();
  });
  beforeEach(() => store.clear());
  afterAll(() => store.close());
  const held = async () => plainGraph(await store.snapshot());

  describe('write', () => {
    const full = articleGraph({
      id: 'article:a',
      actors: [{ name: '林海', aliases: ['老林'], roles: ['部长'] }, { name: '周岚' }],
      statements: ['会谈将延期', '"引号"与\\反斜杠、\n换行', "'); MATCH (n) DETACH DELETE n //"],
      place: '青岛',
    });

    test('what goes in comes out', async () => {
      const result = await store.write('article:a', full);
      expect(result).toEqual({ ...NOTHING_CHANGED, nodes: 8, edges: 12, nodesAdded: 8, edgesAdded: 12 });
      expect(await held()).toEqual(plainGraph(full));
    });

    test('the same again changes nothing', async () => {
      await store.write('article:a', full);
      expect(await store.write('article:a', full)).toEqual({ ...NOTHING_CHANGED, nodes: 8, edges: 12 });
      expect(await held()).toEqual(plainGraph(full));
    });

    test('preparing again, and on every start, is harmless', async () => {
      await store.prepare();
      const again = await store.query('MATCH (n:OnRecord) RETURN count(n) AS total', {}, { mode: 'read' });
      expect(again.rows).toEqual([[0]]);
    });

    test('how sure what it holds is at least is kept until it is told otherwise, whatever is cleared', async () => {
      expect(await store.leastConfidence()).toBe(0);
      await store.setLeastConfidence(0.7);
      await store.write('article:a', full);
      await store.clear();
      await store.close();
      store = await open();
      expect(await store.leastConfidence()).toBe(0.7);
      await store.setLeastConfidence(0);
      expect(await store.leastConfidence()).toBe(0);
    });

    test('a graph that a later onrecord has laid out is refused', async () => {
      const set = (version: string) =>
        store.query(`MATCH (v:OnRecordSchema) SET v.version = ${version}`, {}, { mode: 'write' });
      await store.prepare();
      await set('v.version + 1');
      await store.close();
      store = await open();
      await expect(store.prepare()).rejects.toMatchObject({
        code: 'store-damaged',
        hint: expect.stringContaining('Update'),
      });
      await expect(store.write('article:a', full)).rejects.toMatchObject({ code: 'store-damaged' });
      await set('v.version - 1');
      await store.prepare();
    });

    test('statements that an earlier onrecord left without a caption get one, and a denial stays a denial', async () => {
      await store.prepare();
      for (const cypher of [
        "CREATE (:OnRecord:Actor {id: 'actor:x'})-[:SAID {id: 'edge:x', cue: '否认'}]->(:OnRecord:Statement {id: 'statement:x', text: '将辞职', act: 'deny', directness: 'indirect'})-[:ABOUT {id: 'edge:y', stance: 'denies'}]->(:OnRecord:Event {id: 'event:x'})<-[:ABOUT {id: 'edge:z', stance: 'asserts'}]-(:OnRecord:Statement {id: 'statement:y', text: '他将辞职', act: 'inform', directness: 'indirect'})",
        'MATCH (v:OnRecordSchema) SET v.version = 1',
      ])
        await store.query(cypher, {}, { mode: 'write' });
      await store.close();
      store = await open();
      await store.prepare();
      const captions =
        'MATCH (s:OnRecord:Statement) RETURN s.caption AS caption, s.polarity AS polarity ORDER BY caption';
      expect((await store.query(captions, {}, { mode: 'read' })).rows).toEqual([
        ['他将辞职', 'asserted'],
        ['否认：将辞职', 'denied'],
      ]);
      const contested = 'MATCH (e:OnRecord:Event) RETURN e.contested AS contested';
      expect((await store.query(contested, {}, { mode: 'read' })).rows).toEqual([[true]]);
    });

    test('an event that an earlier onrecord has laid out goes with its article', async () => {
      await store.write('article:a', full);
      const kept =
        '{"actor:林海":{"id":"actor:林海","name":"林海","kind":"person","aliases":[],"roles":[],"unnamed":false}}';
      await store.query('MATCH (a:Article) SET a._contribution = $kept', { kept }, { mode: 'write' });
      await store.query('MATCH (v:OnRecordSchema) SET v.version = 2', {}, { mode: 'write' });
      await store.close();
      store = await open();
      await store.prepare();
      await store.remove('article:a');
      const left = 'MATCH (e:OnRecord:Event) RETURN count(e) AS total';
      expect((await store.query(left, {}, { mode: 'read' })).rows).toEqual([[0]]);
    });

    test('a new extraction replaces the old one', async () => {
      const fewer = articleGraph({
        id: 'article:a',
        actors: [{ name: '周岚' }],
        statements: ['会谈将延期', '另有安排'],
      });
      await store.write('article:a', full);
      const result = await store.write('article:a', fewer);
      expect(result).toEqual({ nodes: 5, edges: 6, nodesAdded: 1, edgesAdded: 3, nodesRemoved: 4, edgesRemoved: 9 });
      expect(await held()).toEqual(plainGraph(fewer));
    });

    test('a property that is no longer known disappears', async () => {
      const before = articleGraph({ id: 'article:a' });
      before.updateNodeAttribute('article:a', 'properties', (known) => ({ ...known, publisher: '海报' }));
      await store.write('article:a', before);
      await store.write('article:a', articleGraph({ id: 'article:a' }));
      expect(await held()).toEqual(plainGraph(articleGraph({ id: 'article:a' })));
    });

    test('a large article goes in whole', async () => {
      const statements = Array.from({ length: 1500 }, (_, i) => `第${i}条`);
      const large = articleGraph({ id: 'article:large', statements });
      await store.write('article:large', large);
      expect(await store.counts()).toMatchObject({ nodes: { Statement: 1500 }, edges: { SAID: 1500, ABOUT: 1500 } });
    });

    test('a graph that is not of this article is refused before anything is written', async () => {
      await expect(store.write('article:b', full)).rejects.toThrow('lacks its Article node');
      const stray = articleGraph({ id: 'article:a' });
      stray.updateNodeAttribute('actor:林海', 'furtherLabels', () => ['Person) DETACH DELETE n //']);
      await expect(store.write('article:a', stray)).rejects.toThrow('unknown label');
      expect(await store.counts()).toEqual({ nodes: {}, edges: {} });
    });

    test('a write that fails half-way leaves nothing behind', async () => {
      const first = articleGraph({ id: 'article:a' });
      await store.write('article:a', first);
      const schema = (cypher: string) => store.query(cypher, {}, { mode: 'write' });
      await schema('CREATE CONSTRAINT test_text IF NOT EXISTS FOR (n:Statement) REQUIRE n.text IS UNIQUE');
      try {
        const sameText = articleGraph({
          id: 'article:b',
          actors: [{ name: '林海', aliases: ['阿海'] }, { name: '周岚' }],
        });
        await expect(store.write('article:b', sameText)).rejects.toThrow();
      } finally {
        await schema('DROP CONSTRAINT test_text IF EXISTS');
      }
      expect(await held()).toEqual(plainGraph(first));
    });
  });

  describe('shared nodes', () => {
    const a = articleGraph({
      id: 'article:a',
      actors: [{ name: '林海', aliases: ['老林', '林部长'], roles: ['部长'] }, { name: '周岚' }],
      place: '青岛',
    });
    const b = articleGraph({
      id: 'article:b',
      actors: [{ name: '林海', aliases: ['阿海'], roles: ['代表'] }],
      place: '青岛',
    });
    const c = articleGraph({ id: 'article:c', actors: [{ name: '周岚', roles: ['发言人'] }, { name: '林海' }] });

    test('any order of loading gives the same graph', async () => {
      const orders = [
        [a, b, c],
        [c, b, a],
        [b, a, c, b, a],
      ];
      for (const order of orders) {
        await store.clear();
        for (const graph of order) await store.write(articleId(graph), graph);
        expect(await held()).toEqual(plainGraph(union(a, b, c)));
      }
    });

    test('what one article no longer says goes, unless another says it', async () => {
      for (const graph of [a, b]) await store.write(articleId(graph), graph);
      const less = articleGraph({ id: 'article:a', actors: [{ name: '林海', aliases: ['林部长', '阿海'] }] });
      await store.write('article:a', less);
      expect(await held()).toEqual(plainGraph(union(less, b)));
      const without = articleGraph({ id: 'article:a', actors: [{ name: '周岚' }] });
      await store.write('article:a', without);
      expect(await held()).toEqual(plainGraph(union(without, b)));
    });

    test('removing articles leaves what the others gave, and in the end nothing', async () => {
      for (const graph of [a, b, c]) await store.write(articleId(graph), graph);
      await store.remove('article:a');
      expect(await held()).toEqual(plainGraph(union(b, c)));
      await store.remove('article:a');
      await store.remove('article:unknown');
      expect(await held()).toEqual(plainGraph(union(b, c)));
      await store.remove('article:c');
      expect(await held()).toEqual(plainGraph(b));
      await store.remove('article:b');
      expect(await store.counts()).toEqual({ nodes: {}, edges: {} });
    });

    test('articles written at the same moment do not lose each other’s words', async () => {
      await Promise.all([a, b, c].map((graph) => store.write(articleId(graph), graph)));
      expect(await held()).toEqual(plainGraph(union(a, b, c)));
    });
  });

  describe('foreign nodes', () => {
    const foreign = 'MATCH (f:ForeignToOnRecord)';
    const run = (cypher: string) => store.query(cypher, {}, { mode: 'write' });
    beforeEach(() => run(`${foreign} DETACH DELETE f`));
    afterAll(() => run(`${foreign} DETACH DELETE f`));

    test('survive removing and clearing, and stay out of counts and snapshots', async () => {
      const graph = articleGraph({ id: 'article:a' });
      await store.write('article:a', graph);
      await run(
        "CREATE (:ForeignToOnRecord:Actor {id: 'actor:林海', articleId: 'article:a'})-[:SAID]->(:ForeignToOnRecord)",
      );
      expect(await held()).toEqual(plainGraph(graph));
      expect((await store.counts()).nodes).toEqual({ Article: 1, Actor: 1, Statement: 1, Event: 1 });
      await store.remove('article:a');
      await store.clear();
      const left = await store.query(`${foreign} RETURN f.id AS id ORDER BY id`, {}, { mode: 'read' });
      expect(left.rows).toEqual([['actor:林海'], [null]]);
    });

    test('hold an actor that no article mentions any more', async () => {
      await store.write('article:a', articleGraph({ id: 'article:a' }));
      await run("MATCH (a:OnRecord {id: 'actor:林海'}) CREATE (:ForeignToOnRecord)-[:WATCHES]->(a)");
      await store.remove('article:a');
      const watched = await store.query(`${foreign}-[:WATCHES]->(a) RETURN a.name AS name`, {}, { mode: 'read' });
      expect(watched.rows).toEqual([['林海']]);
    });

    test('properties that users add to our nodes survive a new load', async () => {
      const graph = articleGraph({ id: 'article:a' });
      await store.write('article:a', graph);
      await run("MATCH (a:OnRecord {id: 'actor:林海'}) SET a.myNote = '核实'");
      await store.write('article:a', graph);
      const note = await store.query('MATCH (a:Actor) RETURN a.myNote AS note', {}, { mode: 'read' });
      expect(note.rows).toEqual([['核实']]);
      expect(await held()).toEqual(plainGraph(graph));
    });
  });

  joinsContract(() => store);
  kinContract(() => store);
  wholeContract(() => store);
  queryContract(() => store);
  valuesContract(() => store);
  unknownContract(() => store);
  signContract(() => store);
}

function articleId(graph: ReturnType<typeof articleGraph>): string {
  return graph.findNode((_, { label }) => label === 'Article') ?? '';
}
