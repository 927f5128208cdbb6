/** Which nodes and edges the page shows: what the filters, the brush, the frame and the reader's hand leave. */
import type { DrawnLabel } from '../../../graph/model/drawn.js';
import type { SliceEdge, SliceNode } from '../../../graph/model/index.js';
import type { Clock, Facet, Filters, ViewState } from '../../state/state.js';
import { edgesOf, type GraphIndex, otherEnd } from '../graph.js';
import { keptArticles } from '../kept-articles.js';
import { confidenceOf, facetValuesOf, type NodeFacet, type Profile, profilesOf } from '../profile.js';
import { framedIn } from '../text/framed.js';
import { meets } from '../time/interval.js';
import type { Shown } from './part.js';

/** The part of the state on which it depends what is shown. */
export type Narrowing = Pick<ViewState, 'filters' | 'clock' | 'brush' | 'frame' | 'removed'>;

/** Which labels a facet narrows; those of the article narrow everything. */
const FACETS_OF: Readonly<Record<DrawnLabel, readonly NodeFacet[]>> = {
  Actor: ['actorKind', 'named'],
  Statement: ['act', 'directness', 'speaker', 'via'],
  Event: ['eventType', 'eventStatus'],
  Place: [],
};
/** What an article tells, rather than whom or what it names. */
const TOLD: readonly DrawnLabel[] = ['Statement', 'Event'];
/** The label whose time each clock reads. */
export const LABEL_OF_CLOCK: Readonly<Record<Exclude<Clock, 'published'>, DrawnLabel>> = {
  happened: 'Event',
  said: 'Statement',
};

export function shownOf(index: GraphIndex, state: Narrowing): Shown {
  const passing = passingNodes(index, state);
  const edges = keptEdges(index, state, passing);
  const framed = withoutBystanders(index, state, framedIn(index, state.frame, { nodes: passing, edges }));
  const ends = endsOf(index, framed.edges);
  const stays = (id: string): boolean => ends.has(id) || state.filters.orphans || !isOrphaned(index, id, state);
  return { nodes: new Set([...framed.nodes].filter(stays)), edges: framed.edges };
}

/** Where statements or events are narrowed, whoever has no part in what is left is of no interest, whatever office they hold. */
function withoutBystanders(index: GraphIndex, state: Narrowing, { nodes, edges }: Shown): Shown {
  const { filters, frame } = state;
  if (filters.orphans || frame.kind === 'article' || !TOLD.some((label) => isNarrowed(label, state))) {
    return { nodes, edges };
  }
  const isTold = (id: string): boolean => TOLD.some((label) => label === index.nodes.get(id)?.label);
  const stays = (id: string): boolean =>
    isTold(id) ||
    ('node' in frame && frame.node === id) ||
    edgesOf(index, id).some((edge) => edges.has(edge.id) && isTold(otherEnd(edge, id)));
  const kept = new Set([...nodes].filter(stays));
  return { nodes: kept, edges: edgesAmong(index, edges, kept) };
}

/**
 * Nodes that pass the filters and the brush, before any frame. Where actors are narrowed, statements stay only if such an actor
 * said them, and events if one takes part or such a statement touches them: whoever asks for the unnamed wants what they said.
 * Where statements are narrowed, events stay only if such a statement touches them, and the other way round.
 */
export function passingNodes(index: GraphIndex, state: Narrowing): Set<string> {
  const profiles = profilesOf(index);
  const articles = keptArticles(index, state);
  const removed = new Set(state.removed);
  const alone = new Set<string>();
  for (const node of index.slice.nodes) {
    const profile = profiles.get(node.id);
    if (profile && !removed.has(node.id) && passesAlone(node, profile, state, articles)) alone.add(node.id);
  }
  const told = isNarrowed('Actor', state) ? ofKeptActors(index, state, alone) : alone;
  const isAnchored = (label: DrawnLabel, id: string): boolean =>
    !isNarrowed(label, state) || edgesOf(index, id).some((edge) => isOf(index, otherEnd(edge, id), label, told));
  const passing = [...told].filter((id) => {
    const label = index.nodes.get(id)?.label;
    if (label === 'Event') return isAnchored('Statement', id);
    return label !== 'Statement' || isAnchored('Event', id);
  });
  const { hidden } = state.filters;
  return new Set(passing.filter((id) => !hidden.includes(index.nodes.get(id)?.label ?? 'Place')));
}

/** Without the statements that no kept actor said, and the events that neither such an actor nor such a statement is joined with. */
function ofKeptActors(index: GraphIndex, { filters }: Narrowing, alone: ReadonlySet<string>): ReadonlySet<string> {
  // A speaker may be known without being loaded.
  const isKept = (id: string): boolean => alone.has(id) || (!index.drawn.nodes.has(id) && isWanted(id));
  const isWanted = (id: string): boolean => {
    const node = index.nodes.get(id);
    return node?.label === 'Actor' && meetsFacets(node, facetValuesOf(index, node), filters);
  };
  const isSpoken = (id: string): boolean =>
    edgesOf(index, id).some(({ type, from, to }) => type === 'SAID' && to === id && isKept(from));
  const spoken = new Set([...alone].filter((id) => index.nodes.get(id)?.label !== 'Statement' || isSpoken(id)));
  const isJoined = (id: string): boolean =>
    edgesOf(index, id).some((edge) => {
      const other = otherEnd(edge, id);
      return edge.type === 'PARTICIPATES_IN' ? isKept(other) : isOf(index, other, 'Statement', spoken);
    });
  return new Set([...spoken].filter((id) => index.nodes.get(id)?.label !== 'Event' || isJoined(id)));
}

function passesAlone(
  node: SliceNode,
  { values, articles, confidence, interval }: Profile,
  { filters, clock, brush }: Narrowing,
  kept: ReadonlySet<string> | null,
): boolean {
  if (kept !== null && ![...articles].some((article) => kept.has(article))) return false;
  if (confidence !== null && confidence < filters.confidence) return false;
  if (brush && clock !== 'published' && node.label === LABEL_OF_CLOCK[clock] && !meets(interval, brush)) return false;
  return meetsFacets(node, values, filters);
}

function meetsFacets({ label }: SliceNode, values: Profile['values'], { chosen }: Filters): boolean {
  return FACETS_OF[label].every((facet) => isChosen(chosen[facet], values[facet] ?? []));
}

function isChosen(chosen: readonly string[] | undefined, values: readonly string[]): boolean {
  return chosen === undefined || values.some((value) => chosen.includes(value));
}

function isNarrowed(label: DrawnLabel, { filters, clock, brush }: Narrowing): boolean {
  const byTime = brush !== null && clock !== 'published' && LABEL_OF_CLOCK[clock] === label;
  return byTime || FACETS_OF[label].some((facet: Facet) => filters.chosen[facet] !== undefined);
}

function isOf(index: GraphIndex, id: string, label: DrawnLabel, among: ReadonlySet<string>): boolean {
  return among.has(id) && index.nodes.get(id)?.label === label;
}

function keptEdges(index: GraphIndex, state: Narrowing, nodes: ReadonlySet<string>): Set<string> {
  const { hidden, confidence } = state.filters;
  const articles = keptArticles(index, state);
  const stays = ({ type, from, to, properties }: SliceEdge): boolean =>
    nodes.has(from) &&
    nodes.has(to) &&
    !hidden.includes(type) &&
    (confidenceOf(properties) ?? 100) >= confidence &&
    (articles === null || articles.has(String(properties.articleId)));
  return new Set(index.slice.edges.filter(stays).map(({ id }) => id));
}

/** A node that never had a relation is no orphan of the filters; what a frame is about stays, what was asked for, and what an article names. */
function isOrphaned(index: GraphIndex, id: string, state: Narrowing): boolean {
  const { frame } = state;
  if (frame.kind === 'article' || ('node' in frame && frame.node === id)) return false;
  if (frame.kind === 'whole' && isAskedFor(index, id, state)) return false;
  return edgesOf(index, id).some((edge) => index.drawn.edges.has(edge.id));
}

/** An actor of the chosen kind is no bystander, even where nothing is left that it did or said. */
function isAskedFor(index: GraphIndex, id: string, state: Narrowing): boolean {
  return index.nodes.get(id)?.label === 'Actor' && isNarrowed('Actor', state);
}

function endsOf(index: GraphIndex, edges: ReadonlySet<string>): Set<string> {
  const ends = new Set<string>();
  for (const id of edges) {
    const edge = index.edges.get(id);
    if (edge) ends.add(edge.from).add(edge.to);
  }
  return ends;
}

function edgesAmong(index: GraphIndex, edges: ReadonlySet<string>, nodes: ReadonlySet<string>): Set<string> {
  const among = new Set<string>();
  for (const id of edges) {
    const edge = index.edges.get(id);
    if (edge && nodes.has(edge.from) && nodes.has(edge.to)) among.add(id);
  }
  return among;
}
