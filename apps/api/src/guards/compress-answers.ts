/** Compresses what is text and worth it, with Brotli or gzip, whichever the client takes. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const SMALLEST = 1024;
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|javascript|xml)|image\/svg\+xml)/;
/** Fast enough for answers made on the spot, and still smaller than gzip. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

type Encoding = 'br' | 'gzip';

/** The best encoding that a client accepts; one refused by `q=0` is not. */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  const accepted = new Set<string>();
  for (const part of header?.split(',') ?? []) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (!parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) accepted.add(name);
  }
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : undefined;
}

function isWorthIt(response: Response): boolean {
  const { headers, status } = response;
  const known = headers.get('content-length');
  return (
    status === 200 &&
    !headers.has('content-encoding') &&
    COMPRESSIBLE.test(headers.get('content-type') ?? '') &&
    (known === null || Number(known) >= SMALLEST)
  );
}

/** Compresses answers of at least a kilobyte. */
export function compressAnswers(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!COMPRESSIBLE.test(c.res.headers.get('content-type') ?? '')) return;
    c.res.headers.append('vary', 'Accept-Encoding');
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    if (encoding === undefined || c.req.method === 'HEAD' || !isWorthIt(c.res)) return;
    const plain = Buffer.from(await c.res.arrayBuffer());
    const isSmall = plain.length < SMALLEST;
    const body = isSmall ? plain : encoding === 'br' ? await brotli(plain, QUALITY) : await deflate(plain);
    const headers = new Headers(c.res.headers);
    headers.delete('content-length');
    if (!isSmall) headers.set('content-encoding', encoding);
    const { status } = c.res;
    // Setting a new answer over an old one copies the old headers, the length of the plain text among them.
    c.res = undefined;
    c.res = new Response(new Uint8Array(body), { status, headers });
  };
}
