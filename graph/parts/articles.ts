/** The articles of a graph, as a slice names them and as they are listed. */
import {
  type ListedArticle,
  listedArticleSchema,
  type NodeLabel,
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
    const known = { id, headline, publisher, language, publishedAt };
    articles.push(sliceArticleSchema.parse({ ...known, ...sameText(graph, id) }));
  }
  return articles.sort((a, b) => compare(a.id, b.id));
}

function sameText(graph: OnRecordGraph, article: string): Pick<SliceArticle, 'sameTextAs'> {
  const edge = graph.findOutEdge(article, (_, { type }) => type === 'SAME_TEXT');
  return edge === undefined ? {} : { sameTextAs: graph.target(edge) };
}

/** The latest first, those without a date last. */
export function listArticles(graph: OnRecordGraph): ListedArticle[] {
  const listed: ListedArticle[] = [];
  graph.forEachNode((id, { label, properties }) => {
    if (label !== 'Article') return;
    const { headline = null, publisher = null, publishedAt = null, language, url = null } = properties;
    const known = { id, headline, publisher, publishedAt, language, url };
    listed.push(listedArticleSchema.parse({ ...known, ...contentsOf(graph, id) }));
  });
  return listed.sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id));
}

/** What stands in it, also where other articles tell of the same. */
function contentsOf(graph: OnRecordGraph, article: string): Pick<ListedArticle, 'statements' | 'events'> {
  const labels = graph.inNeighbors(article).map((id) => graph.getNodeAttribute(id, 'label'));
  const count = (label: NodeLabel): number => labels.filter((one) => one === label).length;
  return { statements: count('Statement'), events: count('Event') };
}
