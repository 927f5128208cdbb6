/** What the filters ask of a node, worked out once: its facet values, its articles, its confidence, its time. */
import type { SliceEdge, SliceNode } from '../../graph/model/index.js';
import { type Facet, NONE } from '../state/state.js';
import { edgesOf, type GraphIndex } from './graph.js';
import { statusesOf, timeOf } from './tellings.js';
import { dayIn, later } from './time/days.js';
import type { Interval } from './time/interval.js';

export type NodeFacet = Exclude<Facet, 'outlet' | 'article'>;

export interface Profile {
  readonly values: Readonly<Partial<Record<NodeFacet, readonly string[]>>>;
  readonly articles: ReadonlySet<string>;
  /** Percent; null for what carries none, as actors and places. */
  readonly confidence: number | null;
  /** When it was said or happened. */
  readonly interval: Interval;
}

const profiles = new WeakMap<GraphIndex, ReadonlyMap<string, Profile>>();

/** A profile for every node of the graph, made the first time it is asked for. */
export function profilesOf(index: GraphIndex): ReadonlyMap<string, Profile> {
  const known = profiles.get(index);
  if (known) return known;
  const made = new Map(index.slice.nodes.map((node) => [node.id, profileOf(index, node)]));
  profiles.set(index, made);
  return made;
}

export function profileIn(index: GraphIndex, id: string): Profile | undefined {
  return profilesOf(index).get(id);
}

/** Percent, or null when the properties hold none. */
export function confidenceOf({ confidence }: SliceEdge['properties']): number | null {
  return typeof confidence === 'number' ? Math.round(confidence * 100) : null;
}

function profileOf(index: GraphIndex, node: SliceNode): Profile {
  return {
    values: facetValuesOf(index, node),
    articles: articlesOf(index, node.id),
    confidence: confidenceOf(node.properties),
    interval: intervalOf(timeOf(index, node)),
  };
}

/** Also of a node that is known without being loaded. */
export function facetValuesOf(index: GraphIndex, node: SliceNode): Profile['values'] {
  const { id, label, properties } = node;
  switch (label) {
    case 'Actor':
      return { actorKind: [String(properties.kind)], named: [properties.unnamed === true ? 'unnamed' : 'named'] };
    case 'Event':
      return { eventType: [String(properties.type)], eventStatus: statusesOf(index, node) };
    case 'Statement':
      return {
        act: [String(properties.act)],
        directness: [String(properties.directness)],
        speaker: orNone(edgesOf(index, id).flatMap((edge) => (isSpeech(edge, id) ? [edge.from] : []))),
        via: orNone(edgesOf(index, id).flatMap(({ type, to }) => (type === 'VIA' ? [to] : []))),
      };
    default:
      return {};
  }
}

function isSpeech({ type, to }: SliceEdge, statement: string): boolean {
  return type === 'SAID' && to === statement;
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? [...new Set(values)] : [NONE];
}

/** A node without a mention of its own, such as a place, stands in the articles of its relations. */
function articlesOf(index: GraphIndex, id: string): ReadonlySet<string> {
  const mentions = index.mentionsOfNode.get(id) ?? [];
  if (mentions.length > 0) return new Set(mentions.map(({ articleId }) => articleId));
  return new Set(edgesOf(index, id).map(({ properties }) => String(properties.articleId)));
}

function intervalOf({ start, end }: SliceNode['properties']): Interval {
  const from = dayIn(start);
  const to = dayIn(end) ?? from;
  return from === null || to === null ? null : { from, to: later(from, to) };
}
