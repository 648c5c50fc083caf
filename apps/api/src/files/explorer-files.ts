/** The built explorer: its files, and its page for every address of a screen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import type { ApiApp } from '../api-context';

const YEAR = 'public, max-age=31536000, immutable';
/** Names that hold a hash of their content, as the build gives them. */
const HASHED = /-[\w-]{8,}\.\w+$/;

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Weft</title></head>
<body>
<h1>Weft</h1>
<p>The explorer is not built yet. Run <code>npm start</code>, or <code>npm run build</code>.
The API is here: <a href="/api/docs">/api/docs</a>.</p>
</body>
</html>
`;

/** A file with how long it may be kept: a hashed one for ever, anything else as long as it is asked for anew. */
function withCaching(serveFile: MiddlewareHandler): MiddlewareHandler {
  return async (c, next) => {
    const response = await serveFile(c, next);
    if (!(response instanceof Response) || response.status !== 200) return response;
    const isAsset = c.req.path.startsWith('/assets/') && HASHED.test(c.req.path);
    response.headers.set('cache-control', isAsset ? YEAR : 'no-cache');
    return response;
  };
}

/** An address of a screen has no ending; a missing file has one and stays missing. */
function isScreen(path: string): boolean {
  return !path.startsWith('/api/') && path !== '/api' && !/\.[^/]+$/.test(path);
}

/** Only reads. As middleware for all methods it is no address that other methods could be refused at. */
function onRead(handler: MiddlewareHandler): MiddlewareHandler {
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? handler(c, next) : next());
}

/** Adds the explorer's files, if it is built. */
export function addExplorerFiles(app: ApiApp, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    app.use(
      '*',
      onRead(async (c, next) => (isScreen(c.req.path) ? c.html(NOT_BUILT, 503) : next())),
    );
    return;
  }
  const files = withCaching(serveStatic({ root: folder }));
  const page = withCaching(serveStatic({ root: folder, path: 'index.html' }));
  app.use(
    '*',
    onRead(async (c, next) => (c.req.path.startsWith('/api/') ? next() : files(c, next))),
  );
  app.use(
    '*',
    onRead(async (c, next) => (isScreen(c.req.path) ? page(c, next) : next())),
  );
}
