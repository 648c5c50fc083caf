/** Refuses what pages of other sites send: requests that change something, and any that says where it comes from. */
import type { MiddlewareHandler } from 'hono';
import { problemOf, problemResponse } from '../errors';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The host of an origin; empty for `null` and for what is no address. */
function hostOfOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : '';
}

function isForeign(headers: {
  origin?: string | undefined;
  host: string;
  site?: string | undefined;
  method: string;
}) {
  if (headers.origin !== undefined && hostOfOrigin(headers.origin) !== headers.host.toLowerCase())
    return true;
  const isCrossSite = headers.site === 'cross-site' || headers.site === 'same-site';
  return isCrossSite && !SAFE_METHODS.has(headers.method);
}

/** Lets by requests of our own pages and of programs, which send no origin. */
export function guardOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const { method } = c.req;
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
    if (!isForeign({ origin, host, site, method })) return next();
    return problemResponse(problemOf('origin-refused', 'Open Weft itself and try there.'));
  };
}
