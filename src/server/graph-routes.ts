/** The addresses that answer from the graph in memory. */
import { type Context, Hono } from 'hono';
import {
  edgesRequestSchema,
  type GraphSlice,
  nodesRequestSchema,
  type OnRecordGraph,
} from '../../graph/model/index.js';
import {
  articlesOf,
  type Census,
  joiningEdges,
  mentionsOf,
  namedNodes,
  neighbours,
  pathBetween,
  requireNode,
} from '../../graph/parts/index.js';
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
import type { Snapshot } from './snapshot.js';

export function graphRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/slice', async (context) => {
    const { limit } = checked(sliceQuery, context.req.query());
    const { snapshot } = desk;
    return ofGraph(context, snapshot, await snapshot.slice(limit));
  });
  app.get('/neighbours', (context) => {
    const { id, depth, limit } = checked(neighboursQuery, context.req.query());
    return part(context, desk.snapshot, (graph, census) => neighbours(graph, census, { centre: id, depth, limit }));
  });
  app.get('/path', (context) => {
    const { from, to, directed } = checked(pathQuery, context.req.query());
    const ends = { from, to, directed: directed === 'true' };
    return part(context, desk.snapshot, (graph, census) => pathBetween(graph, census, ends));
  });
  app.get('/nodes', (context) => {
    const { id } = checked(nodesQuery, context.req.queries());
    return part(context, desk.snapshot, (graph, census) => namedNodes(graph, census, id));
  });
  app.post('/nodes', async (context) => {
    const { ids } = checked(nodesRequestSchema, await jsonBody(context));
    return part(context, desk.snapshot, (graph, census) => namedNodes(graph, census, ids));
  });
  app.post('/edges', async (context) => {
    const named = checked(edgesRequestSchema, await jsonBody(context));
    return ofGraph(context, desk.snapshot, joiningEdges(desk.snapshot.graph, named));
  });
  app.get('/mentions', (context) => ofGraph(context, desk.snapshot, mentions(context, desk.snapshot)));
  app.get('/search', async (context) => {
    const { q, limit } = checked(searchQuery, context.req.query());
    const { snapshot } = desk;
    const search = await snapshot.search;
    return ofGraph(context, snapshot, search(q, limit));
  });
  app.get('/articles', (context) => {
    const { limit, offset } = checked(articlesQuery, context.req.query());
    const all = desk.snapshot.articles;
    const articles = all.slice(offset, offset + limit);
    return ofGraph(context, desk.snapshot, { articles, shown: articles.length, total: all.length, offset });
  });
  return app;
}

/** Cut at once, laid out meanwhile. */
async function part<S extends GraphSlice>(
  context: Context,
  snapshot: Snapshot,
  cut: (graph: OnRecordGraph, census: Census) => S,
): Promise<Response> {
  return ofGraph(context, snapshot, await snapshot.laidOut(cut(snapshot.graph, snapshot.census)));
}

function mentions(context: Context, { graph, census }: Snapshot) {
  const { id, limit, offset } = checked(mentionsQuery, context.req.query());
  requireNode(census, id);
  const all = mentionsOf(graph, id);
  const shown = all.slice(offset, offset + limit);
  const articles = articlesOf(graph, new Set(shown.map(({ articleId }) => articleId)));
  return { node: id, mentions: shown, articles, shown: shown.length, total: all.length, offset };
}

/** The same address gives the same answer for as long as the graph is the same. */
function ofGraph<T extends object>(context: Context, { generation }: Snapshot, answer: T): Response {
  return context.json(answer, 200, { 'cache-control': 'no-cache', etag: `"${generation}"` });
}
