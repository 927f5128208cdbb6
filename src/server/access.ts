/** Who may ask: on loopback whoever can reach it, elsewhere only who knows the token that was printed with the address. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { hostname, networkInterfaces } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from './failure.js';

export interface Access {
  readonly token: string;
  /** Whether everybody must show it; a wrong one is refused in any case. */
  readonly required: boolean;
  /** Names that the server answers to, in lower case, IPv6 in brackets. */
  readonly hosts: readonly string[];
}

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host);
}

export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

export function accessFor(host: string, token: string): Access {
  if (isLoopback(host)) return { token, required: false, hosts: LOOPBACK_NAMES };
  const own = EVERYWHERE.includes(host) ? [hostname(), ...ownAddresses()] : [host];
  return { token, required: true, hosts: [...LOOPBACK_NAMES, ...own.map(inAddress)] };
}

/** The address to give to others: of a server that listens everywhere, one that they may reach. */
export function reachable(host: string): string {
  return inAddress(EVERYWHERE.includes(host) ? (ownAddresses()[0] ?? hostname()) : host);
}

function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal }) => !internal).map(({ address }) => address);
}

function inAddress(host: string): string {
  return host.includes(':') ? `[${host.toLowerCase()}]` : host.toLowerCase();
}

/** A site that points its own name at this machine sends that name as Host: such requests are refused. */
export function knownHostOnly({ hosts }: Access): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    if (hosts.includes(host)) return next();
    return refuse(context, 'wrong-host', 'This server does not answer to this name');
  };
}

/** The token comes with the address that was printed, then in a cookie; programs send it as a bearer. */
export function tokenHolderOnly({ token, required }: Access): MiddlewareHandler {
  const cookie = `onrecord-${digest(token).toString('hex').slice(0, 8)}`;
  return async (context, next) => {
    const brought = context.req.query('token');
    if (brought !== undefined && isEqual(brought, token)) return enter(context, cookie, token);
    const shown = bearer(context) ?? (required ? getCookie(context, cookie) : token);
    if (shown !== undefined && isEqual(shown, token)) return next();
    const hint = 'Open the whole address that onrecord view has printed, or send the token as a bearer.';
    return refuse(context, 'token-required', 'This server answers only to who has its token', hint);
  };
}

/** The token leaves the address bar, and with it the history. */
function enter(context: Context, cookie: string, token: string): Response {
  setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return context.redirect('/', 303);
}

function bearer(context: Context): string | undefined {
  return /^Bearer (\S{1,200})$/i.exec(context.req.header('authorization') ?? '')?.[1];
}

/** In the same time whatever was given. */
function isEqual(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
