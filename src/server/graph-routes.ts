/** The addresses that answer from the graph in memory. */
import { type Context, Hono } from 'hono';
import { nodesRequestSchema } from '../../graph/model/index.js';
import { articlesOf } from '../../graph/parts/articles.js';
import { mentionsOf, namedNodes, neighbours, pathBetween, requireNode } from '../../graph/parts/index.js';
import { jsonBody } from './body.js';
import type { Desk } from './desk.js';
import {
  articlesQuery,
  checked,
  mentionsQuery,
  neighboursQuery,
  nodesQuery,
  pathQuery,
  searchQuery,
  sliceQuery,
} from './requests.js';

export function graphRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/slice', (context) => {
    const { limit } = checked(sliceQuery, context.req.query());
    return ofGraph(context, desk, desk.snapshot.slice(limit));
  });
  app.get('/neighbours', (context) => {
    const { id, depth, limit } = checked(neighboursQuery, context.req.query());
    const { graph, census } = desk.snapshot;
    return ofGraph(context, desk, neighbours(graph, census, { centre: id, depth, limit }));
  });
  app.get('/path', (context) => {
    const { from, to, directed } = checked(pathQuery, context.req.query());
    const { graph, census } = desk.snapshot;
    return ofGraph(context, desk, pathBetween(graph, census, { from, to, directed: directed === 'true' }));
  });
  app.get('/nodes', (context) => {
    const { id } = checked(nodesQuery, context.req.queries());
    return ofGraph(context, desk, namedNodes(desk.snapshot.graph, desk.snapshot.census, id));
  });
  app.post('/nodes', async (context) => {
    const { ids } = checked(nodesRequestSchema, await jsonBody(context));
    return ofGraph(context, desk, namedNodes(desk.snapshot.graph, desk.snapshot.census, ids));
  });
  app.get('/mentions', (context) => ofGraph(context, desk, mentions(context, desk)));
  app.get('/search', (context) => {
    const { q, limit } = checked(searchQuery, context.req.query());
    return ofGraph(context, desk, desk.snapshot.search(q, limit));
  });
  app.get('/articles', (context) => {
    const { limit, offset } = checked(articlesQuery, context.req.query());
    const all = desk.snapshot.articles;
    const articles = all.slice(offset, offset + limit);
    return ofGraph(context, desk, { articles, shown: articles.length, total: all.length, offset });
  });
  return app;
}

function mentions(context: Context, { snapshot: { graph, census } }: Desk) {
  const { id, limit, offset } = checked(mentionsQuery, context.req.query());
  requireNode(census, id);
  const all = mentionsOf(graph, id);
  const shown = all.slice(offset, offset + limit);
  const articles = articlesOf(graph, new Set(shown.map(({ articleId }) => articleId)));
  return { node: id, mentions: shown, articles, shown: shown.length, total: all.length, offset };
}

/** The same address gives the same answer for as long as the graph is the same. */
function ofGraph<T extends object>(context: Context, { snapshot }: Desk, answer: T): Response {
  return context.json(answer, 200, { 'cache-control': 'no-cache', etag: `"${snapshot.generation}"` });
}
