/** Listens, and stops in good order: requests under way may finish, then the store is closed. */
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createApi, type ApiOptions } from './create-api';
import { isLoopbackName } from './guards/host-guard';

/** Where to listen. */
export interface ServeOptions extends ApiOptions {
  /** Default 127.0.0.1. Any other than a loopback host needs a secret. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, such as http://127.0.0.1:4600. */
  readonly url: string;
  /** The first load is done: health answers 200 from now on. */
  setReady(isReady: boolean): void;
  /** Lets requests finish, ends those that don't, and closes the store; takes at most ten seconds. */
  close(): Promise<void>;
}

/** Why a server can't listen, in one sentence. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

const LOOPBACK = '127.0.0.1';
const DRAIN_MS = 4_000;
const CLOSE_STORE_MS = 5_000;

function explain(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken by another program. Choose one with --port, or stop that program.`,
    EACCES: `Port ${port} may not be used without more rights. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Choose one with --host.`,
    ENOTFOUND: `There is no host ${host}. Choose one with --host.`,
  };
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  return reason === undefined ? error : new ServeError(reason, { cause: error });
}

function listen(server: ServerType, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address);
      else reject(new ServeError('The server has no port.'));
    });
  });
}

function urlOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Stops listening at once; connections with nothing under way end, the rest when they are done or after a while. */
async function drain(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const timer = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, DRAIN_MS);
  await closed;
  clearTimeout(timer);
}

/**
 * Serves API and explorer.
 * @throws ServeError when the port is taken, or the host is not loopback and there is no secret.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { host = LOOPBACK, port, secret } = options;
  if (!isLoopbackName(host) && (secret === undefined || secret === ''))
    throw new ServeError(`Serving on ${host} needs a secret: set WEFT_SECRET, or leave --host away.`);
  const api = createApi(options);
  const server = createAdaptorServer({ fetch: api.app.fetch, hostname: host });
  const address = await listen(server, host, port).catch((error: unknown) => {
    api.close();
    throw error;
  });
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    api.close();
    await drain(server);
    await Promise.race([options.store.close(), sleep(CLOSE_STORE_MS, undefined, { ref: false })]);
  };
  return { url: urlOf(address), setReady: api.setReady, close: () => (closing ??= closeAll()) };
}
