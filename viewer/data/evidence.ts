/** The places in the articles that a node or an edge rests on, and what else to light beside them. */
import type { SliceEdge, SliceMention } from '../../graph/model/index.js';
import type { Selection } from '../state/state.js';
import { bundleOf } from './graph/bundles.js';
import { edgesOf, type GraphIndex } from './graph.js';

export type MarkRole = SliceMention['role'] | 'edge';

/** A stretch of an article to light; `node` is what a click on it selects. */
export interface Mark {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly role: MarkRole;
  readonly node: string | null;
  /** Id of the mention or edge that rests on it. */
  readonly edge: string;
  readonly rule: string;
  readonly confidence: number | null;
}

/**
 * Every place that a node or an edge rests on. Cues are lit with what they introduce, but are no step of their own; a relation
 * that is told several times rests on each telling, the chosen one first.
 */
export function evidenceOf(index: GraphIndex, selection: Selection): readonly Mark[] {
  const [chosen, ...parallels] = [...groundOf(index, selection), ...toldAgain(index, selection)];
  if (!chosen) return [];
  if (selection.kind === 'edge') return [chosen, ...inReadingOrder(index, distinct(parallels))];
  const marks = [chosen, ...parallels];
  const steps = marks.filter(({ role }) => role !== 'cue');
  return inReadingOrder(index, distinct(steps.length > 0 ? steps : marks));
}

/** Everything the selection itself rests on, cues included. */
export function groundOf(index: GraphIndex, { kind, id }: Selection): readonly Mark[] {
  if (kind === 'edge') {
    const edge = index.edges.get(id);
    return edge ? [markOfEdge(edge)] : [];
  }
  const mentions = (index.mentionsOfNode.get(id) ?? []).map(markOfMention);
  return mentions.length > 0 ? mentions : edgesOf(index, id).map(markOfEdge);
}

function toldAgain(index: GraphIndex, { kind, id }: Selection): Mark[] {
  const edge = kind === 'edge' ? index.edges.get(id) : undefined;
  return edge
    ? bundleOf(index, edge)
        .filter((other) => other.id !== id)
        .map(markOfEdge)
    : [];
}

/** Mentions of what the selection is joined with: the speaker beside the words, both ends beside a relation. */
export function nearbyOf(index: GraphIndex, { kind, id }: Selection): readonly Mark[] {
  const joined = kind === 'node' ? edgesOf(index, id) : [...listOf(index.edges.get(id))];
  const nodes = new Set(joined.flatMap(({ from, to }) => [from, to]));
  if (kind === 'node') nodes.delete(id);
  return [...nodes].flatMap((node) => (index.mentionsOfNode.get(node) ?? []).map(markOfMention));
}

export function markOfMention({ id, articleId, start, end, role, node, rule, confidence }: SliceMention): Mark {
  return { articleId, start, end, role, node, edge: id, rule, confidence };
}

function markOfEdge({ id, properties }: SliceEdge): Mark {
  const { articleId, start, end, rule, confidence } = properties;
  const place = { articleId: String(articleId), start: Number(start), end: Number(end) };
  const found = { edge: id, rule: String(rule), confidence: typeof confidence === 'number' ? confidence : null };
  return { ...place, role: 'edge', node: null, ...found };
}

function listOf<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.articleId}/${mark.start}/${mark.end}`, mark])).values()];
}

function inReadingOrder(index: GraphIndex, marks: readonly Mark[]): Mark[] {
  const published = ({ articleId }: Mark): string => index.articles.get(articleId)?.publishedAt ?? '9999';
  const key = (mark: Mark): string => `${published(mark)}/${mark.articleId}`;
  return [...marks].sort((a, b) => key(a).localeCompare(key(b)) || a.start - b.start || a.end - b.end);
}
