/** The part of the contract about Extractions: every label, edge and property of a corpus, through all that can happen to it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { articleGraph, buildGraph } from '../../graph/build.js';
import { EDGE_TYPES, type Extraction, NODE_LABELS } from '../../graph/model/index.js';
import { sliceGraph } from '../../graph/slice.js';
import type { GraphStore } from '../../graph/store/index.js';
import { plainGraph, withSortedLists } from './graphs.js';
import { CORPUS, writeCorpus } from './questions/corpus.js';

export function wholeContract(store: () => GraphStore): void {
  const held = async () => plainGraph(await store().snapshot());
  const expected = (extractions: readonly Extraction[]) => plainGraph(withSortedLists(buildGraph(extractions)));
  const [strike, ...others] = CORPUS as [Extraction, ...Extraction[]];

  describe('a corpus', () => {
    beforeEach(async () => {
      await store().clear();
      await writeCorpus(store());
    });

    test('holds every label and every type of edge, and is read back as it was built, property by property', async () => {
      const { nodes, edges } = await store().counts();
      expect(Object.keys(nodes).sort()).toEqual([...NODE_LABELS].sort());
      // No two of its articles carry one utterance; joins.ts has some that do.
      expect(Object.keys(edges).sort()).toEqual(EDGE_TYPES.filter((type) => type !== 'REPEATS').sort());
      expect(await held()).toEqual(expected(CORPUS));
    });

    test('written again, in another order too, changes no node, no edge and no property', async () => {
      const before = await held();
      for (const extraction of [...CORPUS].reverse()) {
        const written = await store().write(extraction.article.id, articleGraph(extraction));
        expect(written).toMatchObject({ nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 });
      }
      expect(await held()).toEqual(before);
    });

    test('of which an article has changed says no more what the new version does not', async () => {
      const changed = lessOf(strike);
      const written = await store().write(changed.article.id, articleGraph(changed));
      expect(written.nodesRemoved).toBeGreaterThan(0);
      expect(written.edgesRemoved).toBeGreaterThan(0);
      expect(await held()).toEqual(expected([changed, ...others]));
      const gone = await store().query("MATCH (n:OnRecord {id: 'statement:source'}) RETURN n", {}, { mode: 'read' });
      expect(gone.rows).toEqual([]);
    });

    test('loses with an article what it alone supported, and keeps what others support', async () => {
      await store().remove(strike.article.id);
      expect(await held()).toEqual(expected(others));
      const ids = (await store().snapshot()).nodes();
      expect(ids).toContain('actor:chen');
      expect(ids).not.toContain('actor:source');
    });

    test('is the same after the store was made anew', async () => {
      const before = await held();
      const slice = sliceGraph(await store().snapshot(), { limit: 20 });
      await store().clear();
      expect(await store().counts()).toEqual({ nodes: {}, edges: {} });
      await store().prepare();
      for (const extraction of [...CORPUS].reverse()) {
        await store().write(extraction.article.id, articleGraph(extraction));
      }
      expect(await held()).toEqual(before);
      expect(sliceGraph(await store().snapshot(), { limit: 20 })).toEqual(slice);
    });

    test('gives the slice that its Extractions give', async () => {
      const slice = sliceGraph(await store().snapshot(), { limit: 12 });
      expect(slice).toEqual(sliceGraph(withSortedLists(buildGraph(CORPUS)), { limit: 12 }));
      expect(slice).toMatchObject({ shown: 12, total: buildGraph(CORPUS).order - CORPUS.length });
    });
  });
}

/** The same article in a later version: the unnamed source and all that it said are gone, an actor has lost a name. */
function lessOf(extraction: Extraction): Extraction {
  return {
    ...extraction,
    article: { ...extraction.article, headline: '北湾港罢工进入第三天（更正）' },
    actors: extraction.actors
      .filter(({ id }) => id !== 'actor:source')
      .map((actor) => (actor.id === 'actor:chen' ? { ...actor, aliases: [], roles: [] } : actor)),
    statements: extraction.statements.filter(({ id }) => id !== 'statement:source'),
    events: extraction.events.filter(({ id }) => id !== 'event:step-in'),
    relations: extraction.relations.filter(({ type }) => type !== 'SPEAKS_FOR'),
  };
}
