/** Something built from the whole graph: rebuilt in the background when the data changes, the old one served meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A thing and the data version that it was built from. */
export interface Built<Thing> {
  readonly version: string;
  readonly thing: Thing;
}

/** How to build, and how long a request may wait for the newest. */
export interface RefreshOptions<Thing> {
  readonly build: (signal: AbortSignal) => Promise<Thing>;
  readonly readVersion: () => Promise<string>;
  /** Milliseconds that a request waits for the newest before it takes the old one. */
  readonly patienceMs: number;
  /** Told about every build that failed, also those that nobody waits for. */
  readonly onFailure: (error: unknown) => void;
}

/** One thing and its rebuilding; never two builds at a time. */
export class Refreshed<Thing> {
  #built: Built<Thing> | undefined;
  #building: Promise<Built<Thing>> | undefined;
  readonly #stop = new AbortController();

  constructor(private readonly options: RefreshOptions<Thing>) {}

  /** The newest thing, or the last one while a newer is slow to come. The first is waited for. */
  async get(): Promise<Built<Thing>> {
    const version = await this.options.readVersion();
    const built = this.#built;
    if (built?.version === version) return built;
    const building = this.#rebuild();
    if (built === undefined) return building;
    const isLate = sleep(this.options.patienceMs, built, { ref: false });
    return Promise.race([building.catch(() => built), isLate]);
  }

  /** Ends a build that is under way. */
  close(): void {
    this.#stop.abort();
  }

  #rebuild(): Promise<Built<Thing>> {
    if (this.#building !== undefined) return this.#building;
    const building = this.#buildNow().finally(() => (this.#building = undefined));
    building.catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.options.onFailure(error);
    });
    this.#building = building;
    return building;
  }

  /** The version is read before the data: a change in between is then noticed by the next request. */
  async #buildNow(): Promise<Built<Thing>> {
    const version = await this.options.readVersion();
    this.#built = { version, thing: await this.options.build(this.#stop.signal) };
    return this.#built;
  }
}
