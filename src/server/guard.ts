/** Keeps the viewer to its own machine and its own page: host check, methods, and headers that forbid everything else. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

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

/** A site that points its own name at 127.0.0.1 sends that name as Host: such requests are refused. */
export function loopbackHostOnly(): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!LOOPBACK_NAMES.includes(host)) return context.text('This server answers to loopback names only.', 421);
    return next();
  };
}

export function readingOnly(): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.text('Only GET and HEAD are answered here.', 405, { allow: 'GET, HEAD' });
  };
}
