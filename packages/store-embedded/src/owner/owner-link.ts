/**
 * Owning the store: the engine in a child process of ours, started again when it is lost, and a socket for everyone
 * else. Whoever holds the engine's file lock is the owner; there is no other election.
 */
import { EngineLost, type Link } from '../link';
import type { EngineAnswer, EngineRequest } from '../protocol';
import { EngineProcess, type EngineOptions } from '../supervisor/engine-process';
import { createSocketPath, removeLeftovers, removeOwnerFile, writeOwnerFile } from './owner-file';
import { SocketServer } from './socket-server';

interface Door {
  readonly server: SocketServer;
  readonly remove: () => Promise<void>;
}

export class OwnerLink implements Link {
  #engine: Promise<EngineProcess>;
  #door: Door | undefined;
  #closing = false;
  #alive = true;

  private constructor(
    private readonly directory: string,
    private readonly options: EngineOptions,
    engine: EngineProcess,
  ) {
    this.#engine = Promise.resolve(engine);
    this.#watch(engine);
  }

  /**
   * Opens the engine here and listens.
   * @throws StoreError `locked` when somebody else owns it.
   */
  static async open(directory: string, options: EngineOptions): Promise<OwnerLink> {
    const link = new OwnerLink(directory, options, await EngineProcess.start(options));
    try {
      link.#door = await link.#openDoor();
      return link;
    } catch (error) {
      if (isDiskFull(error)) {
        process.emitWarning(
          'the disk is full, so no other command can join this store until it is opened again',
        );
        return link;
      }
      await link.close();
      throw error;
    }
  }

  get alive(): boolean {
    return this.#alive;
  }

  async request(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer> {
    const engine = await this.#engine.catch(() => undefined);
    if (engine === undefined) throw new EngineLost('gone', false);
    return engine.request(request, signal);
  }

  /** The engine process's id, for diagnosis. */
  async enginePid(): Promise<number | undefined> {
    return (await this.#engine).pid;
  }

  /** Stops listening while the lock is still ours, then closes the engine. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#alive = false;
    await this.#closeDoor();
    await removeOwnerFile(this.directory);
    const engine = await this.#engine.catch(() => undefined);
    if (engine?.alive === true) await engine.close();
  }

  async #openDoor(): Promise<Door> {
    await removeLeftovers(this.directory);
    const { path, remove } = await createSocketPath(this.directory);
    const server = await SocketServer.listen(path, this);
    await writeOwnerFile(this.directory, { pid: process.pid, socket: path });
    return { server, remove };
  }

  async #closeDoor(): Promise<void> {
    const door = this.#door;
    this.#door = undefined;
    if (door === undefined) return;
    await door.server.close();
    await door.remove();
  }

  #watch(engine: EngineProcess): void {
    void engine.exited.then(() => {
      if (!this.#closing) this.#restart();
    });
  }

  #restart(): void {
    this.#engine = EngineProcess.start(this.options);
    this.#engine.then(
      (engine) => {
        if (this.#closing) void engine.close();
        else this.#watch(engine);
      },
      () => this.#abdicate(),
    );
  }

  /** Somebody took the lock in the short moment it was free, or the file cannot be opened any more. */
  async #abdicate(): Promise<void> {
    this.#alive = false;
    await this.#closeDoor();
  }
}

/** A store on a full disk can still be read; all that is missing is the way in for others. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
