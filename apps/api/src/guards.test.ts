import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from './create-api';
import { safeTarget } from './files/sign-in';
import { chooseEncoding } from './guards/compress-answers';
import { openVale, type Vale } from './testing/open-vale';

const SECRET = 'weaver’s knot';

let vale: Vale;
let api: Api;
let guarded: Api;
let explorerFolder: string;

beforeAll(async () => {
  vale = await openVale();
  const root = await mkdtemp(join(tmpdir(), 'weft-explorer-'));
  explorerFolder = join(root, 'dist');
  await mkdir(join(explorerFolder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'outside');
  await writeFile(join(explorerFolder, 'index.html'), '<!doctype html><title>Weft</title>');
  await writeFile(join(explorerFolder, 'assets', 'index-Ab3dE6gh.js'), `/* ${'x'.repeat(3000)} */`);
  await writeFile(join(explorerFolder, 'assets', 'face-Ab3dE6gh.woff2'), Buffer.alloc(3000));
  await writeFile(join(explorerFolder, 'plain.svg'), '<svg/>');
  api = vale.api({ explorerFolder });
  guarded = vale.api({ explorerFolder, secret: SECRET, hostNames: ['looms.example'] });
});
afterAll(async () => {
  api.close();
  guarded.close();
  await vale.close();
  await rm(join(explorerFolder, '..'), { recursive: true });
});

const status = async (path: string, init?: RequestInit) => (await api.app.request(path, init)).status;

describe('host names', () => {
  it.each(['localhost:4600', '127.0.0.1', '127.8.9.1:1', '[::1]:4600', 'LOCALHOST'])(
    'serves %s',
    async (host) => {
      expect(await status('/api/status', { headers: { host } })).toBe(200);
    },
  );

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4600', '10.0.0.1', ''])(
    'refuses %s',
    async (host) => {
      const response = await api.app.request('/', { headers: { host } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'host-refused' });
    },
  );

  it('serves a name that was allowed', async () => {
    const headers = { host: 'looms.example', authorization: `Bearer ${encodeURIComponent(SECRET)}` };
    expect((await guarded.app.request('/api/health', { headers })).status).toBe(503);
    expect((await guarded.app.request('/api/health', { headers: { host: 'evil.example' } })).status).toBe(
      403,
    );
  });
});

describe('other sites', () => {
  const post = (headers: Record<string, string>) =>
    status('/api/views', {
      method: 'POST',
      headers: { host: 'localhost:4600', 'content-type': 'application/json', ...headers },
      body: '{}',
    });

  it('takes what our own page and programs send', async () => {
    expect(await post({ origin: 'http://localhost:4600', 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await post({})).toBe(201);
  });

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'http://localhost:1234' },
    { origin: 'null' },
    { origin: 'file://' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses a post with %o', async (headers) => {
    expect(await post(headers as unknown as Record<string, string>)).toBe(403);
  });

  it('refuses a form of another kind', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"ids":[]}' };
    expect(await status('/api/graph/slice', init)).toBe(415);
  });

  it('does not let other sites read', async () => {
    const response = await api.app.request('/api/status', { headers: { origin: 'http://evil.example' } });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a server with a secret', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => guarded.app.request(path, { headers });
  const signIn = (secret: string, to = '/explore?n=a') =>
    guarded.app.request('/sign-in', { method: 'POST', body: new URLSearchParams({ secret, to }) });

  it('wants it on every route but health', async () => {
    expect((await ask('/api/health')).status).toBe(503);
    for (const path of ['/api/status', '/api/openapi.json', '/api/docs', '/plain.svg', '/', '/api/gone']) {
      expect((await ask(path)).status, path).toBe(401);
    }
    expect((await ask('/api/status', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await ask('/api/status', { cookie: `weft_session=${SECRET.length}` })).status).toBe(401);
  });

  it('sends a browser to the sign-in page and back, with a cookie that scripts and other sites never see', async () => {
    const first = await ask('/explore?n=city:dunmere', { accept: 'text/html' });
    expect([first.status, first.headers.get('location')]).toEqual([
      303,
      '/sign-in?to=%2Fexplore%3Fn%3Dcity%3Adunmere',
    ]);
    const done = await signIn(SECRET);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/explore?n=a']);
    const cookie = done.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).not.toContain('knot');
    expect((await ask('/api/status', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  });

  it('refuses a wrong secret, and shows what was typed nowhere', async () => {
    const refused = await signIn('<script>', '"><script>alert(1)</script>');
    expect(refused.status).toBe(401);
    expect(await refused.text()).not.toContain('<script>');
  });

  it.each([
    ['/explore', '/explore'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a\nb', '/'],
    [undefined, '/'],
  ])('goes on from %j to %s', (to, target) => {
    expect(safeTarget(to)).toBe(target);
  });
});

describe('files of the explorer', () => {
  it('serves hashed files for ever, and pages that are asked for anew', async () => {
    const asset = await api.app.request('/assets/index-Ab3dE6gh.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    for (const path of ['/', '/explore', '/explore?n=a%2Fb', '/paths', '/index.html']) {
      const page = await api.app.request(path);
      expect(page.status, path).toBe(200);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('<title>Weft</title>');
    }
    expect((await api.app.request('/plain.svg')).headers.get('content-type')).toContain('image/svg+xml');
  });

  it.each([
    '/assets/gone-Ab3dE6gh.js',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    '/.env',
  ])('does not serve %s', async (path) => {
    const response = await api.app.request(`http://localhost${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('outside');
  });

  it('never answers an address of the API with a page', async () => {
    const response = await api.app.request('/api/nothing', { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  it('says how to build it when it is not built', async () => {
    const bare = vale.api();
    const response = await bare.app.request('/explore');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
    bare.close();
  });
});

describe('headers', () => {
  it('allow our own files alone, no frames, no guessing', async () => {
    for (const path of ['/', '/api/status', '/api/gone', '/assets/index-Ab3dE6gh.js']) {
      const { headers } = await api.app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('compress what is text and large, as the client takes it', async () => {
    const ask = async (encoding: string, path = '/api/schema') => {
      const response = await api.app.request(path, { headers: { 'accept-encoding': encoding } });
      return {
        coding: response.headers.get('content-encoding'),
        bytes: Buffer.from(await response.arrayBuffer()),
        response,
      };
    };
    const plain = await ask('identity');
    const brotli = await ask('gzip, deflate, br');
    const gzip = await ask('gzip, br;q=0');
    expect([plain.coding, brotli.coding, gzip.coding]).toEqual([null, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(brotli.response.headers.get('vary')).toContain('Accept-Encoding');
    expect((await ask('br', '/assets/face-Ab3dE6gh.woff2')).coding).toBeNull();
    expect((await ask('br', '/api/health')).coding).toBeNull();
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['BR', 'br'],
    ['gzip;q=1.0, br;q=0.0', 'gzip'],
    ['deflate', undefined],
  ])('read %j as %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('the description', () => {
  it('describes every route, with what may be absent', async () => {
    const response = await api.app.request('/api/openapi.json');
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
      components: { schemas: Record<string, { required: string[] }> };
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/entities/{id}/neighbours',
        '/api/relations/{key}/evidence',
        '/api/library',
      ]),
    );
    const codes = (path: string, method: string) =>
      Object.keys(document.paths[path]?.[method]?.responses ?? {});
    const refusals = ['400', '401', '403', '404', '405', '413', '500', '503', '504'];
    expect(codes('/api/search', 'get')).toEqual(expect.arrayContaining(['200', ...refusals]));
    expect(codes('/api/views', 'post')).toEqual(expect.arrayContaining(['201', ...refusals, '409', '415']));
    const { Claim, SliceRelation } = document.components.schemas;
    expect(Claim?.required).toContain('quote');
    expect(Claim?.required).not.toContain('statistic');
    expect(SliceRelation?.required).not.toContain('stage');
  });

  it('is readable without any other server', async () => {
    const page = await (await api.app.request('/api/docs')).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address.startsWith('/')).toBe(true);
      expect((await api.app.request(address)).status, address).toBe(200);
    }
  });
});
