/** Refuses host names that are not ours: a page of another site may have its own name resolve to this machine. */
import type { MiddlewareHandler } from 'hono';
import { problemOf, problemResponse } from '../errors';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '[::1]']);

/** Whether a host name, without its port, means this machine alone. */
export function isLoopbackName(name: string): boolean {
  return LOOPBACK_NAMES.has(name) || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** The name of a Host header without its port. */
function nameOfHost(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** Lets by loopback names and those that are allowed on top. The port is left out, since it may be forwarded. */
export function guardHost(allowed: readonly string[]): MiddlewareHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const name = nameOfHost(c.req.header('host') ?? new URL(c.req.url).host);
    if (isLoopbackName(name) || names.has(name)) return next();
    return problemResponse(problemOf('host-refused', `Weft is not served as ${name.slice(0, 120)}.`));
  };
}
