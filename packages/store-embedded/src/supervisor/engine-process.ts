/**
 * One life of the engine's process: forwards requests, stops the process when a request outlives its cancellation, and
 * fails everything under way when it dies. A new life is the owner's business, sending again the session's.
 */
import type { ChildProcess } from 'node:child_process';
import { StoreError } from '@weft/store';
import type { FromHost, HostStatements, ToHost } from '../host/messages';
import { EngineLost } from '../link';
import type { EngineAnswer, EngineRequest, LossReason } from '../protocol';
import { toStoreError } from '../wire/plain-errors';
import { forkHost } from './fork-host';
import { laneOf, Lanes } from './lanes';

/** How long a cancelled request may still end by itself before the process is stopped. Writes end between statements. */
const GRACE_MS = { read: 250, query: 250, write: 2_000 } as const;
const CLOSE_MS = 5_000;

interface Pending {
  readonly request: EngineRequest;
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Where the database lies and what the host runs by itself. */
export interface EngineOptions {
  readonly path: string;
  readonly statements: HostStatements;
  readonly memoryLimit: number;
}

export class EngineProcess {
  readonly #lanes = new Lanes();
  readonly #pending = new Map<number, Pending>();
  readonly #exited: Promise<void>;
  #nextId = 1;
  #alive = true;
  #loss: LossReason = 'crashed';
  #culprit: number | undefined;

  private constructor(
    private readonly child: ChildProcess,
    private readonly opening: { opened: () => void; failed: (error: Error) => void },
  ) {
    child.on('message', (message: FromHost) => {
      this.#receive(message);
    });
    this.#exited = new Promise((resolve) => {
      const end = (): void => {
        this.#fail();
        resolve();
      };
      child.once('exit', end);
      // Either it could not be started at all, or it has just died and its exit says the rest.
      child.on('error', () => {
        this.#alive = false;
        if (child.pid === undefined) end();
      });
    });
  }

  /**
   * Starts a process and opens the database in it.
   * @throws StoreError, `locked` when another process holds the file.
   */
  static async start(options: EngineOptions): Promise<EngineProcess> {
    const child = forkHost();
    return new Promise((resolve, reject) => {
      const engine: EngineProcess = new EngineProcess(child, {
        opened: () => {
          resolve(engine);
        },
        failed: (error) => {
          child.kill('SIGKILL');
          void engine.#exited.then(() => {
            reject(error);
          });
        },
      });
      engine.#send({ kind: 'open', ...options });
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  get exited(): Promise<void> {
    return this.#exited;
  }

  /** The process's id, for diagnosis and for tests that end it. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  request(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer> {
    const lane = laneOf(request);
    return this.#lanes.run(lane, () => this.#ask(request, signal, GRACE_MS[lane]), signal);
  }

  /** Ends the process in order: what is under way is given up, the file is closed, the log emptied. */
  async close(): Promise<void> {
    this.#loss = 'gone';
    this.#send({ kind: 'close' });
    const timer = setTimeout(() => this.child.kill('SIGKILL'), CLOSE_MS);
    await this.#exited;
    clearTimeout(timer);
  }

  async #ask(
    request: EngineRequest,
    signal: AbortSignal | undefined,
    graceMs: number,
  ): Promise<EngineAnswer> {
    if (!this.#alive) {
      // Thrown at once, it would be sent again at once, and the exit that brings the next engine would never be heard.
      await this.#exited;
      throw new EngineLost(this.#loss, false);
    }
    const id = this.#nextId;
    this.#nextId += 1;
    let timer: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      this.#send({ kind: 'cancel', id });
      timer = setTimeout(() => {
        this.#stop('stopped', id);
      }, graceMs);
    };
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { request, resolve, reject });
        this.#send({ kind: 'request', id, request });
        if (signal?.aborted === true) cancel();
        else signal?.addEventListener('abort', cancel, { once: true });
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', cancel);
      clearTimeout(timer);
    }
  }

  #receive(message: FromHost): void {
    switch (message.kind) {
      case 'opened':
        this.opening.opened();
        return;
      case 'failed':
        this.opening.failed(toStoreError(message.error));
        return;
      case 'answer':
        this.#pending.get(message.id)?.resolve(message.answer);
        return;
      case 'refused':
        this.#pending.get(message.id)?.reject(toStoreError(message.error));
        return;
      case 'memory':
        this.#stop('memory', this.#suspect());
    }
  }

  /** Of all that runs, what most likely takes the memory: a user's query before our own read, the oldest first. */
  #suspect(): number | undefined {
    const entries = [...this.#pending];
    const [suspect] = entries.find(([, { request }]) => laneOf(request) === 'query') ?? entries[0] ?? [];
    return suspect;
  }

  #stop(reason: LossReason, culprit: number | undefined): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#loss = reason;
    this.#culprit = culprit;
    this.child.kill('SIGKILL');
  }

  #fail(): void {
    this.#alive = false;
    this.opening.failed(
      new StoreError('internal', 'the engine ended while it opened the store; see its words above'),
    );
    for (const [id, { reject }] of this.#pending) reject(new EngineLost(this.#loss, id === this.#culprit));
    this.#pending.clear();
  }

  #send(message: ToHost): void {
    if (this.child.connected) this.child.send(message);
  }
}
