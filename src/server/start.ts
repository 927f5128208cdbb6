/** Starts the viewer's server on a loopback address and says where it listens. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { INITIAL_SLICE_LIMIT, OnRecordError, type OnRecordGraph } from '../../graph/model/index.js';
import { type FindArticle, viewerApp } from './app.js';
import { builtPage, readAssets } from './assets.js';
import { Desk } from './desk.js';
import { type Reading, readingOf } from './reading.js';

/** A graph that stays as it is, or a way to read one, again and again. */
export type ViewerSource =
  | { readonly graph: OnRecordGraph; readonly read?: undefined }
  | { readonly read: () => Promise<Reading>; readonly graph?: undefined };

export type ViewerOptions = ViewerSource & {
  readonly articles: FindArticle;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** A loopback address; 127.0.0.1 unless given. */
  readonly host?: string;
  /** Folder of the built page; that of the package unless given. */
  readonly page?: string;
};

export interface Viewer {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1'];

/** The first slice is laid out before this resolves, so that the page opens on a finished picture. */
export async function startViewer(options: ViewerOptions): Promise<Viewer> {
  const { articles, port, host = '127.0.0.1', page = builtPage() } = options;
  if (!LOOPBACK_HOSTS.includes(host)) {
    const hint = 'Use 127.0.0.1, and an SSH tunnel to reach it from elsewhere.';
    throw new OnRecordError('usage', `The viewer listens on loopback only, not on ${host}`, { hint });
  }
  const assets = await readAssets(page);
  const desk = await Desk.open(reader(options));
  try {
    desk.snapshot.slice(INITIAL_SLICE_LIMIT);
    const app = viewerApp({ desk, articles, assets });
    const { url, close } = await listen(app.fetch, host, port);
    return { url, close: () => close().then(() => desk.close()) };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

function reader({ graph, read }: ViewerSource): () => Promise<Reading> {
  return read ?? (async () => readingOf(graph));
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number): Promise<Viewer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (address) => resolve({ url: urlOf(address), close }));
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const problem = error.code === 'EACCES' ? 'needs rights that this user lacks' : 'is in use';
  const hint = 'Choose another with --port, or --port 0 for any free one.';
  return new OnRecordError('port-in-use', `Port ${port} ${problem}`, { hint, cause: error });
}
