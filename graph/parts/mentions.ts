/** Where articles name, tell or quote a node. */
import { type OnRecordGraph, type SliceMention, sliceMentionSchema } from '../model/index.js';
import { asRead } from '../model/order.js';

/** The first mention in each article comes before the second in any, so that a part of them names most articles. */
export function mentionsOf(graph: OnRecordGraph, node: string): SliceMention[] {
  const mentions: SliceMention[] = [];
  graph.forEachOutEdge(node, (id, { type, properties }) => {
    if (type === 'MENTIONED_IN') mentions.push(sliceMentionSchema.parse({ ...properties, id, node }));
  });
  mentions.sort(asRead);
  const seen = new Map<string, number>();
  const rounds = mentions.map(({ articleId }) => {
    const round = seen.get(articleId) ?? 0;
    seen.set(articleId, round + 1);
    return round;
  });
  const order = mentions.map((_, i) => i).sort((a, b) => (rounds[a] ?? 0) - (rounds[b] ?? 0) || a - b);
  return order.flatMap((i) => mentions[i] ?? []);
}
