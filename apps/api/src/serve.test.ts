import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallOptions, GraphReader, GraphStore } from '@weft/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from './compose';
import { serve, type RunningServer, type ServeOptions } from './serve';
import { openVale, type Vale } from './testing/open-vale';

let vale: Vale;

beforeAll(async () => {
  vale = await openVale();
});
afterAll(() => vale.close());

/** The real reader, except that one question takes as long as it is let. */
function slowReader(onSignal: (signal: AbortSignal) => void): GraphReader {
  const listDocuments = (options?: CallOptions) =>
    new Promise<never>((_, reject) => {
      const { signal } = options ?? {};
      if (signal === undefined) return;
      onSignal(signal);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const slow = { listDocuments: { value: listDocuments } };
  return Object.create(vale.reader, slow) as GraphReader;
}

function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  // The store outlives the servers of these tests.
  const store: GraphStore = Object.create(vale.store, {
    close: { value: async () => undefined },
  }) as GraphStore;
  const viewsFile = join(vale.folder, 'served.jsonl');
  return serve({ store, reader: vale.reader, viewsFile, port: 0, onFailure: () => undefined, ...options });
}

describe('a listening server', () => {
  it('answers on loopback, on a free port', async () => {
    const server = await start();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(503);
    server.setReady(true);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  });

  it('refuses any other host without a secret', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow('WEFT_SECRET');
    await expect(start({ host: '::', secret: '' })).rejects.toThrow('WEFT_SECRET');
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toThrow(`Port ${String(port)} is taken by another program.`);
    other.close();
  });

  it('ends the work in the store when the client leaves', async () => {
    const asked = new Promise<AbortSignal>((resolve) => {
      void start({ reader: slowReader(resolve) }).then((server) => {
        const request = httpRequest(`${server.url}/api/documents`).on('error', () => void server.close());
        request.end();
        setTimeout(() => request.destroy(), 200);
      });
    });
    const signal = await asked;
    if (!signal.aborted) await once(signal, 'abort');
    expect(signal.aborted).toBe(true);
  });

  it('answers 504 at the deadline', async () => {
    const server = await start({ reader: slowReader(() => undefined), timeoutMs: 150 });
    const response = await fetch(`${server.url}/api/documents`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'timeout' });
    await server.close();
  });

  it('lets a request finish that is under way when it stops, then closes the store', async () => {
    const events: string[] = [];
    const store = Object.create(vale.store, {
      close: { value: async () => void events.push('closed') },
    }) as GraphStore;
    const server = await start({ store, reader: slowReader(() => undefined), timeoutMs: 400 });
    const answer = fetch(`${server.url}/api/documents`).then(
      (response) => void events.push(`answered ${response.status}`),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([server.close(), server.close(), answer]);
    expect(events).toEqual(['answered 504', 'closed']);
  });
});

describe('store addresses', () => {
  it.each([
    ['sqlite:graph', 'Not the address of a store'],
    ['embedded:', 'Not the address of a store'],
    ['', 'Not the address of a store'],
    ['bolt://user:hush@localhost:1', 'No password for bolt://localhost:1'],
  ])('%s is refused: %s', async (url, reason) => {
    const failure = await openStore(url, {}).catch((error: Error) => error.message);
    expect(failure).toContain(reason);
    expect(failure).not.toContain('hush');
  });

  it('says that a server can not be reached', async () => {
    const environment = { WEFT_NEO4J_PASSWORD: 'x' };
    await expect(openStore('bolt://127.0.0.1:1', environment)).rejects.toMatchObject({ code: 'unreachable' });
  });
});
