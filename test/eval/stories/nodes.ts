/** Which nodes of the graph a gold mention has become. */
import type { FoundMention } from './found.js';
import { common, type GoldMention, type Span } from './gold.js';

/** A gold mention with its nodes: each with its share of the places where the form was found; none where it was not. */
export interface Placed extends GoldMention {
  readonly nodes: ReadonlyMap<string, number>;
}

export function placed(mention: GoldMention, found: readonly FoundMention[]): Placed {
  const nodes = mention.spans.flatMap((span) => nodeAt(span, found) ?? []);
  const shares = new Map<string, number>();
  for (const node of nodes) shares.set(node, (shares.get(node) ?? 0) + 1 / nodes.length);
  return { ...mention, nodes: shares };
}

/** The node whose words are most like the span, of those that cover half of it. */
function nodeAt(span: Span, found: readonly FoundMention[]): string | undefined {
  return likest(
    span,
    found.filter((one) => 2 * common(span, one) >= lengthOf(span)),
  )?.node;
}

/** Of equally alike ones the earliest, then the one with the greatest id. */
export function likest(span: Span, found: readonly FoundMention[]): FoundMention | undefined {
  return [...found].sort(
    (a, b) => likeness(span, b) - likeness(span, a) || a.start - b.start || (a.node > b.node ? -1 : 1),
  )[0];
}

/** What two have in common, of what they cover together. */
function likeness(a: Span, b: Span): number {
  return common(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Chance that two of their places have one node. */
export function together(a: Placed, b: Placed): number {
  let chance = 0;
  for (const [node, share] of a.nodes) chance += share * (b.nodes.get(node) ?? 0);
  return chance;
}
