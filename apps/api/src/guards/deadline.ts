/** Gives every request a deadline and its client's leaving as one signal, which ends the work in the store. */
import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from '../api-context';

/** Requests get so many milliseconds, then 504. */
export function setDeadline(timeoutMs: number): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    c.set('deadline', deadline);
    c.set('call', { timeoutMs, signal: AbortSignal.any([c.req.raw.signal, deadline]) });
    await next();
  };
}
