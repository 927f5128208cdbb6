/** The routes of the viewer's server: the page, and the JSON API that it and other programs use. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { MAX_BODY, MAX_SLICE_LIMIT } from '../../graph/model/index.js';
import { type Access, knownHostOnly, tokenHolderOnly } from './access.js';
import type { Asset } from './assets.js';
import { briefly } from './briefly.js';
import type { Desk } from './desk.js';
import { failed, refuse } from './failure.js';
import type { FindArticle, FindDecisions } from './find-article.js';
import { graphRoutes } from './graph-routes.js';
import { jsonFromHere, pageOnly, readingOnly } from './guard.js';
import { openApi } from './openapi.js';
import { questionRoutes } from './question-routes.js';
import { articleAddress, checked, decisionsQuery } from './requests.js';
import { singleFile } from './single-file.js';

export interface ViewerData {
  readonly desk: Desk;
  readonly articles: FindArticle;
  /** Absent where articles cannot be read again. */
  readonly decisions?: FindDecisions | undefined;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly access: Access;
}

export function viewerApp({ desk, articles, decisions, assets, access }: ViewerData): Hono {
  const app = new Hono();
  const description = openApi();
  app.use(pageOnly(), knownHostOnly(access), readingOnly(), jsonFromHere(), tokenHolderOnly(access));
  app.use(compress(), etag());
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }));
  app.get('/api/status', async (context) => context.json(await desk.status(), 200, { 'cache-control': 'no-store' }));
  app.post('/api/refresh', async (context) => context.json(await desk.refresh(), 200, { 'cache-control': 'no-store' }));
  app.get('/api/openapi.json', (context) => context.json(description, 200, { 'cache-control': 'no-cache' }));
  app.route('/api', graphRoutes(desk));
  app.route('/api', questionRoutes(desk));
  app.get('/api/articles/:id', async (context) => {
    const { id } = checked(articleAddress, context.req.param());
    const article = await articles(id);
    if (!article) return context.json({ error: 'not-found', message: 'No article has this id' }, 404);
    return context.json(article, 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/decisions', async (context) => {
    const { article, ...place } = checked(decisionsQuery, context.req.query());
    if (!decisions) return refuse(context, 'no-reader', 'Articles cannot be read again here');
    const found = await decisions(article, place);
    if (!found) return context.json({ error: 'not-found', message: 'No article has this id' }, 404);
    return context.json(briefly(found), 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/page', async (context) => {
    const { snapshot } = desk;
    const cut = (limit: number, mentionsPerNode?: number) => snapshot.cut(limit, mentionsPerNode);
    const { html } = await singleFile({ graph: snapshot.graph, articles, limit: MAX_SLICE_LIMIT, cut });
    return context.body(html, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="onrecord.html"',
      'cache-control': 'no-store',
    });
  });
  app.all('/api/*', (context) => refuse(context, 'no-such-address', 'There is nothing at this address', SEE));
  app.get('*', (context) => {
    const asset = assets.get(context.req.path);
    if (!asset) return context.text('Not found', 404);
    return context.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': asset.cache,
      etag: asset.etag,
    });
  });
  app.onError((error, context) => failed(error, context));
  return app;
}

const SEE = 'See /api/openapi.json.';

function tooLarge(context: Parameters<typeof refuse>[0]): Response {
  return refuse(context, 'too-large', `A request may have ${MAX_BODY.toLocaleString('en')} bytes at most`);
}
