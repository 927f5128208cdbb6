/** What a graph holds of each article, brought to the form in which it is compared with a story's annotation. */
import type { Extraction, NodeLabel, OnRecordGraph } from '../../../graph/model/index.js';
import type { Span } from './gold.js';

/** Words in an article that mention a node. */
export interface FoundMention extends Span {
  readonly node: string;
}

export interface FoundIn {
  readonly actors: readonly FoundMention[];
  readonly events: readonly FoundMention[];
  readonly statements: readonly FoundMention[];
}

export type Link = readonly [from: string, to: string];

export interface Found {
  readonly inArticle: (id: string) => FoundIn;
  /** Statements of one utterance, as the graph has it. */
  readonly repeats: readonly Link[];
  readonly contradicts: readonly Link[];
}

const KIND: Partial<Record<NodeLabel, keyof FoundIn>> = { Actor: 'actors', Event: 'events', Statement: 'statements' };

export function foundIn(graph: OnRecordGraph): Found {
  const byArticle = new Map<string, Record<keyof FoundIn, FoundMention[]>>();
  graph.forEachEdge((_, { type, properties }, node, article, { label }) => {
    const kind = KIND[label];
    if (type !== 'MENTIONED_IN' || kind === undefined || properties.role === 'cue') return;
    const found = byArticle.get(article) ?? { actors: [], events: [], statements: [] };
    found[kind].push({ node, start: Number(properties.start), end: Number(properties.end) });
    byArticle.set(article, found);
  });
  return {
    inArticle: (id) => byArticle.get(id) ?? { actors: [], events: [], statements: [] },
    repeats: linksOf(graph, 'REPEATS'),
    contradicts: linksOf(graph, 'CONTRADICTS'),
  };
}

/** The events of an article on its own. */
export function eventsIn({ events }: Extraction): FoundMention[] {
  return events.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ node: id, start, end })));
}

function linksOf(graph: OnRecordGraph, wanted: string): Link[] {
  return graph
    .mapEdges((_, { type }, from, to) => [type as string, [from, to] as const] as const)
    .flatMap(([type, link]) => (type === wanted ? [link] : []));
}
