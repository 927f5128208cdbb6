/** Reads a store address: a path or `grafeo:path` for the embedded store, `bolt://` or `neo4j://` (also `+s`) for Neo4j. */
import { OnRecordError } from '../model/error.js';

export interface GrafeoAddress {
  readonly kind: 'grafeo';
  readonly url: string;
  readonly path: string;
}

export interface Neo4jAddress {
  readonly kind: 'neo4j';
  /** Shown to people and kept in logs: without the password. */
  readonly url: string;
  /** What the driver connects to: scheme, host and port alone. */
  readonly uri: string;
  readonly database: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** For single sign-on; never in an address. */
  readonly token?: string | undefined;
}

export type StoreAddress = GrafeoAddress | Neo4jAddress;

const EXPECTED = 'Give a file path, grafeo:PATH, bolt://HOST:PORT or neo4j://HOST:PORT.';

/** White space round it is not part of it. Anything without a known scheme is a path, so `C:\graphs\news` and `./a:b` are paths. */
export function parseStoreUrl(given: string): StoreAddress {
  const url = given.trim();
  if (url === '') throw new OnRecordError('store-url', 'The store address is empty', { hint: EXPECTED });
  if (/^(bolt|neo4j)(\+s|\+ssc)?:/i.test(url)) return neo4jAddress(url);
  const path = url.replace(/^grafeo:(\/\/(?=\/))?/i, '');
  if (path === '') throw new OnRecordError('store-url', `${url} names no file`, { hint: EXPECTED });
  const [, scheme] = /^([a-z][a-z0-9+.-]{0,40}):\/\//i.exec(path) ?? [];
  if (scheme !== undefined) {
    throw new OnRecordError('store-url', `There is no store for ${scheme}: addresses`, { hint: EXPECTED });
  }
  if (isServerLike(path)) {
    const message = 'The store address is that of a server, but not written as one';
    throw new OnRecordError('store-url', message, { hint: EXPECTED });
  }
  return { kind: 'grafeo', url: `grafeo:${path}`, path };
}

/** It may hold a password, so it is not taken for a path: paths are shown. */
function isServerLike(path: string): boolean {
  return path.includes('://') || /^[^/\\]*(?:bolt|neo4j)[^/\\]*\/\//i.test(path) || /:[^/\\@]+@[^/\\]+:\d/.test(path);
}

function neo4jAddress(url: string): Neo4jAddress {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed?.host || parsed.search !== '' || parsed.hash !== '') {
    throw new OnRecordError('store-url', 'The Neo4j address is not a URL such as neo4j://localhost:7687', {
      hint: 'Write a password with special characters percent-encoded, or set NEO4J_PASSWORD.',
    });
  }
  const user = parsed.username === '' ? '' : `${parsed.username}@`;
  const path = parsed.pathname === '/' ? '' : parsed.pathname;
  return {
    kind: 'neo4j',
    url: `${parsed.protocol}//${user}${parsed.host}${path}`,
    uri: `${parsed.protocol}//${parsed.host}`,
    database: decoded(path.slice(1)),
    username: decoded(parsed.username),
    password: decoded(parsed.password),
  };
}

function decoded(part: string): string | undefined {
  if (part === '') return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    throw new OnRecordError('store-url', 'The Neo4j address has a % that is not part of a percent-encoded character', {
      hint: 'Write % itself as %25, or set NEO4J_USERNAME and NEO4J_PASSWORD.',
    });
  }
}
