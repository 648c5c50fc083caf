/** Tags answers with the data version, so that a client that has the newest one is told so in a few bytes (304). */
import type { GraphReader } from '@weft/store';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from '../api-context';

/** Weak, because compression changes the bytes. `build` tells answers of two program versions apart. */
function tagOf(version: string, build: string): string {
  return `W/"${encodeURIComponent(version)}.${build}"`;
}

function hasTag(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => known.trim() === tag) === true;
}

/** Answers that depend on more than the data. */
const UNTAGGED = /^\/api\/(?:health|views|docs|openapi\.json)/;

/** For every route whose answers depend on the data alone. */
export function tagByDataVersion(reader: GraphReader, build: string): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isRead || UNTAGGED.test(c.req.path)) return next();
    const version = await reader.readDataVersion(c.get('call'));
    const tag = tagOf(version, build);
    const headers = { etag: tag, 'cache-control': 'private, no-cache' };
    if (hasTag(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers);
    await next();
    const indexVersion = c.get('indexVersion');
    // An answer of an index that is behind must not be taken for the newest.
    const isBehind = indexVersion !== undefined && indexVersion !== version;
    if (c.res.status !== 200 || isBehind) return undefined;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  };
}
