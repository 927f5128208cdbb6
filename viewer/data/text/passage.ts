/** The words of a piece of evidence: in their sentence where the article is here, else as the graph keeps them. */
import type { ArticleView } from '../../../graph/model/index.js';
import type { Mark } from '../evidence.js';
import type { GraphIndex } from '../graph.js';
import { type InSentence, inSentence } from './sentence.js';

/** A statement is shown with the verb that introduces it, even where that stands in the next sentence. */
export function sentenceOf(index: GraphIndex, mark: Mark, article: ArticleView): InSentence {
  const mentions = index.mentionsInArticle.get(article.id) ?? [];
  const cues = mentions.filter(({ role, node }) => role === 'cue' && mark.role === 'content' && node === mark.node);
  return inSentence(article.text, article.language, mark, cues);
}

/** What the graph itself keeps of the words; null for a relation, which keeps only their place. */
export function exactOf(index: GraphIndex, mark: Mark): string | null {
  const mentions = mark.node === null ? [] : (index.mentionsOfNode.get(mark.node) ?? []);
  return mentions.find(({ id }) => id === mark.edge)?.exact ?? null;
}
