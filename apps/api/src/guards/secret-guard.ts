/** Where a secret is set, every route but health and the sign-in page wants it, as a bearer token or by cookie. */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { problemOf, problemResponse } from '../errors';
import { isSameText, SESSION_COOKIE, sessionTokenOf } from './session-token';

const OPEN_PATHS: ReadonlySet<string> = new Set(['/api/health', '/sign-in']);

function isSignedIn(c: Context, secret: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return isSameText(bearer, secret);
  const cookie = getCookie(c, SESSION_COOKIE);
  return cookie !== undefined && isSameText(cookie, sessionTokenOf(secret));
}

/** A page asked for by a browser's address bar is sent to the sign-in page; everything else is told. */
export function guardSecret(secret: string): MiddlewareHandler {
  return async (c, next) => {
    if (OPEN_PATHS.has(c.req.path) || isSignedIn(c, secret)) return next();
    const wantsPage = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html') === true;
    if (wantsPage && !c.req.path.startsWith('/api/')) {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
    }
    const problem = problemOf('sign-in-needed', 'Send the secret as a bearer token, or sign in at /sign-in.');
    return problemResponse(problem, { 'www-authenticate': 'Bearer realm="weft"' });
  };
}
