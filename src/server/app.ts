/** The routes of the viewer's server: the page, the slice, and one article at a time. */
import { Hono } from 'hono';
import { type ArticleView, type GraphSlice, MAX_SLICE_LIMIT, OnRecordError } from '../../graph/model/index.js';
import type { Asset } from './assets.js';
import { loopbackHostOnly, pageOnly, readingOnly } from './guard.js';

/** The article behind an id, or null when there is none. */
export type FindArticle = (id: string) => ArticleView | null | Promise<ArticleView | null>;

export interface ViewerData {
  readonly slice: (limit: number) => GraphSlice;
  readonly articles: FindArticle;
  readonly assets: ReadonlyMap<string, Asset>;
}

export function viewerApp({ slice, articles, assets }: ViewerData): Hono {
  const app = new Hono();
  app.use(pageOnly(), loopbackHostOnly(), readingOnly());
  app.get('/api/slice', (context) => {
    const limit = Number(context.req.query('limit'));
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_SLICE_LIMIT) {
      return context.json({ error: 'limit-required', message: `limit must be 1 to ${MAX_SLICE_LIMIT}` }, 400);
    }
    return context.json(slice(limit), 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/articles/:id', async (context) => {
    const article = await articles(context.req.param('id'));
    if (!article) return context.json({ error: 'not-found', message: 'No article has this id' }, 404);
    return context.json(article, 200, { 'cache-control': 'no-store' });
  });
  app.get('*', (context) => {
    const asset = assets.get(context.req.path);
    if (!asset) return context.text('Not found', 404);
    return context.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': 'no-cache' });
  });
  app.onError((error, context) => {
    const code = error instanceof OnRecordError ? error.code : 'internal';
    return context.json({ error: code, message: error.message }, 500);
  });
  return app;
}
