/** Using an engine that another process owns, over its socket. */
import { createConnection, type Socket } from 'node:net';
import { StoreError } from '@weft/store';
import { EngineLost, type Link } from '../link';
import type { EngineAnswer, EngineRequest } from '../protocol';
import { FrameReader, packFrame } from '../wire/frames';
import { fromFailure } from '../wire/plain-errors';
import { parseMessage, PROTOCOL, type FromOwner, type ToOwner } from '../wire/socket-messages';

/** An owner that does not greet within this time does not answer at all. */
const GREETING_MS = 3_000;

interface Pending {
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (error: Error) => void;
}

export class ClientLink implements Link {
  readonly #frames = new FrameReader();
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #alive = true;
  #greeted: ((message: Extract<FromOwner, { kind: 'welcome' }>) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      this.#fail();
    });
  }

  /**
   * Joins the owner behind a socket.
   * @throws StoreError `unreachable` when nobody listens there, `locked` when the owner does not answer.
   */
  static async join(path: string): Promise<ClientLink> {
    const link = new ClientLink(await connect(path));
    try {
      await link.#greet();
      return link;
    } catch (error) {
      link.socket.destroy();
      throw error;
    }
  }

  get alive(): boolean {
    return this.#alive;
  }

  async request(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer> {
    if (!this.#alive) throw new EngineLost('gone', false);
    const id = this.#nextId;
    this.#nextId += 1;
    const cancel = (): void => {
      this.#send({ kind: 'cancel', id });
    };
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { resolve, reject });
        this.#sendRequest(id, request);
        if (signal?.aborted === true) cancel();
        else signal?.addEventListener('abort', cancel, { once: true });
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  close(): Promise<void> {
    this.#alive = false;
    this.socket.destroy();
    return Promise.resolve();
  }

  #greet(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new StoreError('locked', 'the process that holds the store does not answer'));
      }, GREETING_MS);
      this.socket.once('close', () => {
        clearTimeout(timer);
        reject(new StoreError('unreachable', 'the process that held the store has gone'));
      });
      this.#greeted = ({ protocol }) => {
        clearTimeout(timer);
        if (protocol === PROTOCOL) resolve();
        else
          reject(
            new StoreError('unsupported-here', 'another version of Weft holds the store; stop it first'),
          );
      };
      this.#send({ kind: 'hello', protocol: PROTOCOL });
    });
  }

  #sendRequest(id: number, request: EngineRequest): void {
    try {
      this.#send({ kind: 'request', id, request });
    } catch (error) {
      const cause =
        error instanceof RangeError ? 'the request is too large; send less at once' : String(error);
      this.#pending.get(id)?.reject(new StoreError('too-large', cause, { cause: error }));
    }
  }

  #receive(chunk: Buffer): void {
    try {
      for (const frame of this.#frames.read(chunk))
        this.#handle(parseMessage<FromOwner>(frame, ['welcome', 'answer', 'failure']));
    } catch {
      // Not our protocol: as good as gone.
      this.socket.destroy();
    }
  }

  #handle(message: FromOwner): void {
    switch (message.kind) {
      case 'welcome':
        this.#greeted?.(message);
        return;
      case 'answer':
        this.#pending.get(message.id)?.resolve(message.answer);
        return;
      case 'failure':
        this.#pending.get(message.id)?.reject(fromFailure(message.failure));
    }
  }

  #fail(): void {
    this.#alive = false;
    for (const { reject } of this.#pending.values()) reject(new EngineLost('gone', false));
    this.#pending.clear();
  }

  #send(message: ToOwner): void {
    if (!this.socket.destroyed) this.socket.write(packFrame(message));
  }
}

function connect(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    const fail = (cause: Error): void => {
      reject(new StoreError('unreachable', 'nobody listens at the store', { cause }));
    };
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.removeListener('error', fail);
      resolve(socket);
    });
  });
}
