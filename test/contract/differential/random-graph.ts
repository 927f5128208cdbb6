/** Random small graphs with every label and every edge type, and values that are missing, equal, Chinese or awkward. */
import fc from 'fast-check';
import {
  ACTOR_KINDS,
  ACTS,
  DIRECTNESS,
  EDGE_ENDPOINTS,
  EDGE_TYPES,
  type EdgeType,
  EVENT_STATUSES,
  EVENT_TYPES,
  emptyGraph,
  MENTION_ROLES,
  NODE_LABELS,
  type NodeLabel,
  type OnRecordGraph,
  PARTICIPANT_ROLES,
  POLARITIES,
  PRECISIONS,
  type PropertyValue,
  STANCES,
} from '../../../graph/model/index.js';
import { addEdge, addNode } from '../graphs.js';

export const ARTICLE = 'article:random';

/** Few values, so that many are equal. */
export const WORDS = ['林海', '林海岛', '周岚', 'Zhou', 'zhou', '港口，会谈', "it's", '"引号"', '😀岸', ''] as const;
export const DAYS = ['2026-03-01', '2026-03-02', '2026-03-02T08:00:00Z', '2025-12-31'] as const;
export const NUMBERS = [0, 1, 0.5, 0.25, 3] as const;

const word = fc.constantFrom(...WORDS);
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values));
/** The store keeps them sorted. */
const list = fc.uniqueArray(word, { maxLength: 3 }).map((words) => words.sort());

type Values = Record<string, fc.Arbitrary<PropertyValue>>;
const time: Values = { start: maybe(DAYS), end: maybe(DAYS), precision: maybe(PRECISIONS), timeText: fc.option(word) };
const made: Values = { articleId: fc.constant(ARTICLE), rule: word, confidence: fc.constantFrom(...NUMBERS) };

export const NODE_VALUES: Readonly<Record<NodeLabel, Values>> = {
  Article: {
    headline: fc.option(word),
    publisher: fc.option(word),
    language: fc.constant('zh-Hans'),
    publishedAt: maybe(DAYS),
  },
  Actor: { name: word, kind: fc.constantFrom(...ACTOR_KINDS), aliases: list, roles: list, unnamed: fc.boolean() },
  Statement: {
    ...{ text: word, caption: word, lead: fc.option(word), polarity: fc.constantFrom(...POLARITIES) },
    ...{ directness: fc.constantFrom(...DIRECTNESS), act: fc.constantFrom(...ACTS) },
    ...{ depth: fc.nat(2), ...time, ...made },
  },
  Event: {
    ...{ label: word, type: fc.constantFrom(...EVENT_TYPES), status: fc.constantFrom(...EVENT_STATUSES) },
    ...{ contested: fc.boolean() },
    ...{ place: fc.option(word), ...time, ...made },
  },
  Place: { name: word },
};

const EDGE_VALUES: Readonly<Partial<Record<EdgeType, Values>>> = {
  SAID: { cue: fc.option(word), role: fc.option(word) },
  VIA: { order: fc.integer({ min: 1, max: 3 }) },
  ABOUT: { stance: maybe(STANCES) },
  PARTICIPATES_IN: { role: fc.constantFrom(...PARTICIPANT_ROLES) },
  CAUSES: { cue: fc.option(word) },
  HOLDS: { title: word },
  SPEAKS_FOR: { basis: word },
  MENTIONED_IN: { exact: word, role: fc.constantFrom(...MENTION_ROLES) },
};

const evidence: Values = {
  start: fc.nat(5),
  end: fc.integer({ min: 6, max: 9 }),
  confidence: fc.constantFrom(...NUMBERS),
};

interface Given {
  readonly properties: Record<string, PropertyValue>;
}
const nodeOf = (label: NodeLabel): fc.Arbitrary<Given> =>
  fc.record(NODE_VALUES[label]).map((properties) => ({ properties }));

/** Ends are numbers: the nodes of the right label, counted round. */
interface EdgeGiven extends Given {
  readonly type: EdgeType;
  readonly ends: readonly [number, number];
}
const edgeGiven: fc.Arbitrary<EdgeGiven> = fc.constantFrom(...EDGE_TYPES).chain((type) =>
  fc.record({
    type: fc.constant(type),
    ends: fc.tuple(fc.nat(20), fc.nat(20)),
    properties: fc.record({ ...evidence, ...EDGE_VALUES[type] }),
  }),
);

export const randomGraph: fc.Arbitrary<OnRecordGraph> = fc
  .record({
    article: nodeOf('Article'),
    actors: fc.array(nodeOf('Actor'), { minLength: 2, maxLength: 6 }),
    statements: fc.array(nodeOf('Statement'), { minLength: 1, maxLength: 6 }),
    events: fc.array(nodeOf('Event'), { minLength: 1, maxLength: 4 }),
    places: fc.array(nodeOf('Place'), { minLength: 1, maxLength: 2 }),
    edges: fc.array(edgeGiven, { minLength: 10, maxLength: 40 }),
  })
  .map(({ article, actors, statements, events, places, edges }) => {
    const graph = emptyGraph();
    const given: Record<NodeLabel, readonly Given[]> = {
      ...{ Article: [article], Actor: actors, Statement: statements, Event: events, Place: places },
    };
    for (const label of NODE_LABELS) {
      given[label].forEach(({ properties }, i) => {
        addNode(graph, label, {
          id: label === 'Article' ? ARTICLE : `${label.toLowerCase()}:${i}`,
          ...known(properties),
        });
      });
    }
    for (const edge of edges) addRandomEdge(graph, edge);
    return graph;
  });

function addRandomEdge(graph: OnRecordGraph, { type, ends, properties }: EdgeGiven): void {
  const pick = (labels: readonly NodeLabel[], n: number): string => {
    const ids = graph.filterNodes((_, { label }) => labels.includes(label)).sort();
    return ids[n % ids.length] ?? ARTICLE;
  };
  const from = pick(EDGE_ENDPOINTS[type].from, ends[0]);
  const to = pick(EDGE_ENDPOINTS[type].to, ends[1]);
  if (graph.hasEdge(`edge:${type}:${from}:${to}:${ARTICLE}`)) return;
  addEdge(graph, type, { from, to, articleId: ARTICLE, ...known(properties) });
}

/** Graphs leave nulls out. */
function known(properties: Record<string, PropertyValue>): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
