/** What an item rests on: words that state it, a conclusion drawn from them, or nothing that the workspace holds. */
import type { SliceEdge } from '../../graph/model/index.js';
import { edgesOf, type GraphIndex } from './graph.js';

/** Parts of rule names that conclude rather than read: who speaks is carried over, who takes part is understood. */
export const CONCLUDING_RULES: ReadonlySet<string> = new Set([
  'pronoun',
  'carried',
  'issuer',
  'pronoun-object',
  'speaker-as-agent',
  'case-party',
  'company-topic',
  'victim',
]);
/** The rest of a statement's edges carry its rule too, but do not depend on who is its speaker. */
const TYPES_OF_RULES = new Set(['SAID', 'PARTICIPATES_IN']);

/** Whether an edge was concluded, as against stated in so many words. */
export function isDerived({ type, properties }: Pick<SliceEdge, 'type' | 'properties'>): boolean {
  return (
    TYPES_OF_RULES.has(type) &&
    String(properties.rule)
      .split('/')
      .some((part) => CONCLUDING_RULES.has(part))
  );
}

/** Whether no article of the graph holds a word of a node or of a relation of it. */
export function lacksEvidence(index: GraphIndex, node: string): boolean {
  const isHeld = (article: unknown): boolean => typeof article === 'string' && index.articles.has(article);
  const mentions = index.mentionsOfNode.get(node) ?? [];
  if (mentions.some(({ articleId }) => isHeld(articleId))) return false;
  return !edgesOf(index, node).some(({ properties }) => isHeld(properties.articleId));
}
