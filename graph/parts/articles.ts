/** The articles of a graph, as a slice names them and as they are listed. */
import {
  type ListedArticle,
  listedArticleSchema,
  type NodeAttributes,
  type OnRecordGraph,
  type SliceArticle,
  sliceArticleSchema,
} from '../model/index.js';
import { compare } from '../model/order.js';

/** In the order of ids; all of them unless some are named. */
export function articlesOf(graph: OnRecordGraph, named?: ReadonlySet<string>): SliceArticle[] {
  const ids = named ?? graph.filterNodes((_id, { label }) => label === 'Article');
  const articles: SliceArticle[] = [];
  for (const id of ids) {
    if (!graph.hasNode(id)) continue;
    const { headline = null, publisher = null, language, publishedAt = null } = graph.getNodeAttributes(id).properties;
    articles.push(sliceArticleSchema.parse({ id, headline, publisher, language, publishedAt }));
  }
  return articles.sort((a, b) => compare(a.id, b.id));
}

/** The latest first, those without a date last. */
export function listArticles(graph: OnRecordGraph): ListedArticle[] {
  const counts = new Map<string, { statements: number; events: number }>();
  const listed: ListedArticle[] = [];
  graph.forEachNode((_id, attributes) => count(counts, attributes));
  graph.forEachNode((id, { label, properties }) => {
    if (label !== 'Article') return;
    const { headline = null, publisher = null, publishedAt = null, language, url = null } = properties;
    const contents = counts.get(id) ?? { statements: 0, events: 0 };
    listed.push(listedArticleSchema.parse({ id, headline, publisher, publishedAt, language, url, ...contents }));
  });
  return listed.sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id));
}

function count(
  counts: Map<string, { statements: number; events: number }>,
  { label, properties }: NodeAttributes,
): void {
  if (label !== 'Statement' && label !== 'Event') return;
  const article = String(properties.articleId);
  const counted = counts.get(article) ?? { statements: 0, events: 0 };
  counted[label === 'Statement' ? 'statements' : 'events'] += 1;
  counts.set(article, counted);
}
