/** Lets other processes of the same user use the engine: one connection each, requests answered as they come. */
import { createServer, type Server, type Socket } from 'node:net';
import type { Link } from '../link';
import { laneOf } from '../supervisor/lanes';
import { FrameReader, packFrame } from '../wire/frames';
import { toFailure } from '../wire/plain-errors';
import { parseMessage, PROTOCOL, type FromOwner, type ToOwner } from '../wire/socket-messages';

type Requester = Pick<Link, 'request'>;

/** Listens at a path until closed. */
export class SocketServer {
  readonly #connections = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async listen(path: string, engine: Requester): Promise<SocketServer> {
    const server = createServer();
    const listening = new SocketServer(server);
    server.on('connection', (socket) => {
      listening.#connections.add(socket);
      socket.once('close', () => listening.#connections.delete(socket));
      new Connection(socket, engine);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
    return listening;
  }

  /** Those connected see the connection end and look for the next owner. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    for (const socket of this.#connections) socket.destroy();
    await closed;
  }
}

/** One joined process. */
class Connection {
  readonly #frames = new FrameReader();
  readonly #running = new Map<
    number,
    { readonly controller: AbortController; readonly abandonable: boolean }
  >();

  constructor(
    private readonly socket: Socket,
    private readonly engine: Requester,
  ) {
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      // A write of someone who has gone is let finish: its token tells them later that it was done.
      for (const { controller, abandonable } of this.#running.values()) if (abandonable) controller.abort();
    });
  }

  #receive(chunk: Buffer): void {
    try {
      for (const frame of this.#frames.read(chunk))
        this.#handle(parseMessage<ToOwner>(frame, ['hello', 'request', 'cancel']));
    } catch {
      // Nonsense on the wire: whoever sends it is no Weft of this version, and is told so by the end of the line.
      this.socket.destroy();
    }
  }

  #handle(message: ToOwner): void {
    switch (message.kind) {
      case 'hello':
        this.#send({ kind: 'welcome', protocol: PROTOCOL });
        return;
      case 'request':
        void this.#answer(message);
        return;
      case 'cancel':
        this.#running.get(message.id)?.controller.abort();
    }
  }

  async #answer({ id, request }: Extract<ToOwner, { kind: 'request' }>): Promise<void> {
    const controller = new AbortController();
    this.#running.set(id, { controller, abandonable: laneOf(request) !== 'write' });
    try {
      this.#send({ kind: 'answer', id, answer: await this.engine.request(request, controller.signal) });
    } catch (error) {
      this.#send({ kind: 'failure', id, failure: toFailure(error) });
    } finally {
      this.#running.delete(id);
    }
  }

  #send(message: FromOwner): void {
    if (!this.socket.destroyed) this.socket.write(packFrame(message));
  }
}
