/** Building the graph: schema, evidence on every edge, actors shared across articles, order without influence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { contentId, type Extraction, type OnRecordGraph } from '../../graph/model/index.js';
import { extractionOf } from '../support/extraction.js';

const twoArticles = fc.tuple(extractionOf('（一版）'), extractionOf('（二版）'));

describe('a graph built from extractions', () => {
  it('holds every actor, statement and event, and an edge for every speaker', () => {
    fc.assert(
      fc.property(extractionOf(), (extraction) => {
        const graph = buildGraph([extraction]);
        for (const { id } of [...extraction.actors, ...extraction.statements, ...extraction.events])
          expect(graph.hasNode(id)).toBe(true);
        const spoken = extraction.statements.filter(({ speaker }) => speaker !== null);
        for (const { id, speaker } of spoken) expect(edgeTypes(graph, speaker ?? '', id)).toContain('SAID');
      }),
    );
  });

  it('grounds every edge in characters of its article', () => {
    fc.assert(
      fc.property(extractionOf(), (extraction) => {
        buildGraph([extraction]).forEachEdge((_, { properties }) => {
          expect(properties.articleId).toBe(extraction.article.id);
          expect(Number(properties.end)).toBeLessThanOrEqual(extraction.article.text.length);
          if (typeof properties.exact === 'string') {
            expect(extraction.article.text.slice(Number(properties.start), Number(properties.end))).toBe(
              properties.exact,
            );
          }
        });
      }),
    );
  });

  it('gives the edges of a mention and of a participant the rule and the confidence they were found with', () => {
    fc.assert(
      fc.property(extractionOf(), (extraction) => {
        const found = [
          ...extraction.actors.flatMap(({ id, mentions }) =>
            mentions.map((one) => ({ ...one, id, to: 'MENTIONED_IN' })),
          ),
          ...extraction.events.flatMap(({ participants }) =>
            participants.map((one) => ({ ...one, id: one.actor, to: 'PARTICIPATES_IN' })),
          ),
        ];
        const graph = buildGraph([extraction]);
        for (const { id, to, rule, confidence } of found) {
          const edges = graph.outboundEdges(id).map((edge) => graph.getEdgeAttributes(edge));
          const ofType = edges.filter(({ type }) => type === to).map(({ properties }) => properties);
          expect(ofType).toContainEqual(expect.objectContaining({ rule, confidence }));
        }
      }),
    );
  });

  it('is the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(twoArticles, ([a, b]) => {
        expect(sorted(buildGraph([b, a]))).toEqual(sorted(buildGraph([a, b])));
      }),
    );
  });

  it('makes one node of an actor that two articles name, with the names and titles of both', () => {
    const shared = (extraction: Extraction, alias: string): Extraction => {
      const [first, ...rest] = extraction.actors;
      const id = contentId('actor', 'person', '周岚');
      return first
        ? {
            ...extraction,
            actors: [{ ...first, id, name: '周岚', kind: 'person', aliases: [alias] }, ...rest],
            statements: [],
            events: [],
          }
        : extraction;
    };
    fc.assert(
      fc.property(twoArticles, ([a, b]) => {
        const graph = buildGraph([shared(a, '周岚'), shared(b, '周发言人')]);
        const properties = graph.getNodeAttribute(contentId('actor', 'person', '周岚'), 'properties');
        expect(properties.aliases).toEqual(['周发言人', '周岚'].sort());
      }),
    );
  });
});

function edgeTypes(graph: OnRecordGraph, from: string, to: string): string[] {
  return graph.directedEdges(from, to).map((edge) => graph.getEdgeAttribute(edge, 'type'));
}

function sorted(graph: OnRecordGraph): unknown {
  const { nodes, edges } = graph.export();
  const byKey = (a: { key?: string }, b: { key?: string }): number => ((a.key ?? '') < (b.key ?? '') ? -1 : 1);
  return { nodes: [...nodes].sort(byKey), edges: [...edges].sort(byKey) };
}
