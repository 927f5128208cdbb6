/** Keeps the viewer to its own page: methods, whence requests come, and headers that forbid everything else. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { refuse } from './failure.js';

/** Only what the page itself brings may load or run; article text stays text even if a rendering mistake let it through. */
export function pageOnly(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: false,
  });
}

/** Addresses that take a body: to ask, or to read the store again. Nothing here changes a store. */
const ASKED_BY_POST = /^\/api\/(query|nodes|edges|refresh|questions\/[^/]+)$/;

export function readingOnly(): MiddlewareHandler {
  return async (context, next) => {
    const allowed = methodsOf(context.req.path);
    if (allowed.includes(context.req.method)) return next();
    context.header('allow', allowed.join(', '));
    return refuse(context, 'wrong-method', `Only ${allowed.join(', ')} is answered here`);
  };
}

function methodsOf(path: string): readonly string[] {
  if (path === '/api/nodes') return ['GET', 'HEAD', 'POST'];
  return ASKED_BY_POST.test(path) ? ['POST'] : ['GET', 'HEAD'];
}

/**
 * A page of another site may send requests here without being allowed to read the answers: none of them reaches the API.
 * A browser says whence it asks; what is no browser says nothing.
 */
export function jsonFromHere(): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    if (!path.startsWith('/api/')) return next();
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const origin = context.req.header('origin');
    const here = `http://${context.req.header('host')}`;
    if (
      !['same-origin', 'none'].includes(site) ||
      (origin !== undefined && origin.toLowerCase() !== here.toLowerCase())
    ) {
      return refuse(context, 'wrong-origin', 'This server answers its own page only');
    }
    if (method !== 'POST' || isJson(context.req.header('content-type'))) return next();
    return refuse(context, 'wrong-type', 'Send application/json');
  };
}

function isJson(type = ''): boolean {
  return /^application\/json\s{0,9}(;|$)/i.test(type);
}
