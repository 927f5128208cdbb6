/** What stands on the timeline of one clock: everything that is shown, dated or not, whatever days are brushed. */

import type { SliceNode } from '../../../graph/model/index.js';
import { compare } from '../../../graph/model/order.js';
import type { Clock, Days } from '../../state/state.js';
import type { Shown } from '../graph/part.js';
import { LABEL_OF_CLOCK } from '../graph/shown.js';
import type { GraphIndex } from '../graph.js';
import { profileIn } from '../profile.js';
import { dayIn } from './days.js';

export interface TimelineItem {
  /** Of a node, or on the clock of publication of an article. */
  readonly id: string;
  readonly days: Days;
  /** Planned, supposed, called off or denied by all articles that tell of it, or later than any of them. */
  readonly isOpen: boolean;
}

export interface TimelineItems {
  /** In the order of time. */
  readonly dated: readonly TimelineItem[];
  readonly undated: readonly string[];
}

export function timelineItems(index: GraphIndex, shown: Shown, clock: Clock): TimelineItems {
  return clock === 'published' ? publishedArticles(index, shown) : timedNodes(index, shown, LABEL_OF_CLOCK[clock]);
}

function timedNodes(index: GraphIndex, { nodes }: Shown, label: SliceNode['label']): TimelineItems {
  const dated: TimelineItem[] = [];
  const undated: string[] = [];
  for (const node of index.slice.nodes) {
    if (node.label !== label || !nodes.has(node.id)) continue;
    const days = profileIn(index, node.id)?.interval;
    if (days) dated.push({ id: node.id, days, isOpen: isOpen(index, node, days) });
    else undated.push(node.id);
  }
  return { dated: dated.sort(byTime), undated };
}

function publishedArticles(index: GraphIndex, { nodes }: Shown): TimelineItems {
  const dated: TimelineItem[] = [];
  const undated: string[] = [];
  for (const id of articlesOf(index, nodes)) {
    const day = dayIn(index.articles.get(id)?.publishedAt);
    if (day) dated.push({ id, days: { from: day, to: day }, isOpen: false });
    else undated.push(id);
  }
  return { dated: dated.sort(byTime), undated };
}

/** Articles that tell of any of the nodes, each once. */
export function articlesOf(index: GraphIndex, nodes: ReadonlySet<string>): string[] {
  const told = new Set([...nodes].flatMap((id) => [...(profileIn(index, id)?.articles ?? [])]));
  return index.slice.articles.flatMap(({ id }) => (told.has(id) ? [id] : []));
}

function isOpen(index: GraphIndex, { id, label }: SliceNode, days: Days): boolean {
  const { values, articles } = profileIn(index, id) ?? {};
  if (label === 'Event' && !values?.eventStatus?.includes('occurred')) return true;
  const published = [...(articles ?? [])].map((article) => dayIn(index.articles.get(article)?.publishedAt));
  return published.length > 0 && published.every((day) => day !== null && days.from > day);
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  return compare(a.days.from, b.days.from) || compare(a.days.to, b.days.to) || compare(a.id, b.id);
}
