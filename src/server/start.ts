/** Starts the viewer's server and says where it listens. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { INITIAL_SLICE_LIMIT, OnRecordError, type OnRecordGraph } from '../../graph/model/index.js';
import { accessFor, isLoopback, newToken, reachable } from './access.js';
import { viewerApp } from './app.js';
import { builtPage, readAssets } from './assets.js';
import { Desk } from './desk.js';
import type { FindArticle, FindDecisions } from './find-article.js';
import { type Reading, readingOf } from './reading.js';

/** A graph that stays as it is, or a way to read one, again and again. */
export type ViewerSource =
  | { readonly graph: OnRecordGraph; readonly read?: undefined }
  | { readonly read: () => Promise<Reading>; readonly graph?: undefined };

export type ViewerOptions = ViewerSource & {
  readonly articles: FindArticle;
  readonly decisions?: FindDecisions;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Whether the next free port will do where this one is in use. */
  readonly orNext?: boolean;
  /** The address to listen on; 127.0.0.1 unless given. */
  readonly host?: string;
  /** Lets `host` be an address that others can reach: who asks must then show the token. */
  readonly remote?: boolean;
  /** Known to those who may ask; made by chance unless given. */
  readonly token?: string;
  /** Folder of the built page; that of the package unless given. */
  readonly page?: string;
  /** Listens first and reads the graph afterwards: who asks before it is there waits for it. */
  readonly behind?: boolean;
};

export interface Viewer {
  /** The address to open, with the token where it is needed. */
  readonly url: string;
  /** The same from this machine, without the token. */
  readonly local: string;
  /** Ends when the graph has been read; fails when it cannot be. */
  readonly reading: Promise<void>;
  close(): Promise<void>;
}

/** The first slice is laid out before this resolves, so that the page opens on a finished picture, unless it is read `behind`. */
export async function startViewer(options: ViewerOptions): Promise<Viewer> {
  const {
    articles,
    decisions,
    port,
    host = '127.0.0.1',
    remote = false,
    token = newToken(),
    page = builtPage(),
  } = options;
  const tries = options.orNext ? NEXT_PORTS : 1;
  if (host.trim() === '') throw new OnRecordError('usage', 'The address to listen on is empty');
  if (!isLoopback(host) && !remote) {
    const hint = 'Reach it through an SSH tunnel, or add --allow-remote to let others on your network in by a token.';
    throw new OnRecordError('usage', `The viewer listens on loopback only, not on ${host}`, { hint });
  }
  const access = accessFor(host, token);
  const assets = await readAssets(page);
  const desk = once(() => openDesk(reader(options)));
  const app = once(async () => viewerApp({ desk: await desk(), articles, decisions, assets, access }));
  const leave = () => desk().then((open) => open.close());
  if (!options.behind) await desk();
  const { local, close } = await listenFrom(
    async (...request) => (await app()).fetch(...request),
    host,
    port,
    tries,
  ).catch(async (error: unknown) => {
    if (!options.behind) await leave();
    throw error;
  });
  const url = access.required ? urlFor(local, host, token) : local;
  const reading = desk().then(() => undefined);
  reading.catch(() => undefined);
  return { url, local, reading, close: () => close().then(leave, leave) };
}

async function openDesk(read: () => Promise<Reading>): Promise<Desk> {
  const desk = await Desk.open(read);
  try {
    await desk.snapshot.slice(INITIAL_SLICE_LIMIT);
    return desk;
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Begins when it is first asked for; everybody gets the same. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function reader({ graph, read }: ViewerSource): () => Promise<Reading> {
  return read ?? (async () => readingOf(graph));
}

/** Ports that are tried one after another before any free one is taken. */
const NEXT_PORTS = 20;

async function listenFrom(...[fetch, host, port, tries]: [...Parameters<typeof listen>, number]) {
  try {
    return await listen(fetch, host, port);
  } catch (error) {
    const isTaken = error instanceof OnRecordError && error.code === 'port-in-use';
    if (!isTaken || tries <= 1) throw error;
    return listenFrom(fetch, host, tries === 2 ? 0 : port + 1, tries - 1);
  }
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  hostname: string,
  port: number,
): Promise<Pick<Viewer, 'local' | 'close'>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (address) => resolve({ local: urlOf(address), close }));
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, hostname, port)));
  });
}

function urlOf({ address: listening, family, port }: AddressInfo): string {
  const address = { '0.0.0.0': '127.0.0.1', '::': '::1' }[listening] ?? listening;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

/** One that others can open, with what lets them in. */
function urlFor(url: string, host: string, token: string): string {
  return `http://${reachable(host)}:${new URL(url).port || 80}/?token=${token}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): OnRecordError {
  const { code = '', message } = error;
  if (code === 'EADDRINUSE' || code === 'EACCES') {
    const problem = code === 'EACCES' ? 'needs rights that this user lacks' : 'is in use';
    const hint = 'Choose another with --port, or --port 0 for any free one.';
    return new OnRecordError('port-in-use', `Port ${port} ${problem}`, { hint, cause: error });
  }
  const hint = 'Give --host an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.';
  const says = `The viewer cannot listen on ${host}: ${LISTENING[code] ?? message}`;
  return new OnRecordError('address-unusable', says, { hint, cause: error });
}

const LISTENING: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nothing has this name',
  EAI_AGAIN: 'this name cannot be looked up now',
  EADDRNOTAVAIL: 'it is no address of this machine',
};
