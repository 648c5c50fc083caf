/**
 * How many requests of a kind the engine gets at once: writes one after another, because parallel ones would only
 * conflict, and users' queries few, so that slow ones never take every thread from our own reads.
 */
import { StoreError } from '@weft/store';
import type { EngineRequest } from '../protocol';

export type LaneName = 'read' | 'query' | 'write';

const WIDTHS: Readonly<Record<LaneName, number>> = { read: 6, query: 4, write: 1 };

/** Threads the engine's process needs so that full lanes never wait for one another. */
export const ENGINE_THREADS = WIDTHS.read + WIDTHS.query + WIDTHS.write + 1;

/** The lane of a request. */
export function laneOf(request: EngineRequest): LaneName {
  switch (request.kind) {
    case 'query':
      return 'query';
    case 'read':
    case 'search':
    case 'last-write':
    case 'describe':
      return 'read';
    default:
      return 'write';
  }
}

/** A queue with a number of places, first come, first served. */
class Lane {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(width: number) {
    this.#free = width;
  }

  async enter(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) throw leftTheQueue();
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await this.#wait(signal);
  }

  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else next();
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (done: () => void) => () => {
        this.#waiting.delete(takePlace);
        signal?.removeEventListener('abort', giveUp);
        done();
      };
      const takePlace = settle(resolve);
      const giveUp = settle(() => {
        reject(leftTheQueue());
      });
      this.#waiting.add(takePlace);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }
}

/** Said to nobody: whoever aborted knows why, and the session says it. */
function leftTheQueue(): StoreError {
  return new StoreError('cancelled', 'the request was cancelled before it began');
}

/** The three lanes of one engine. */
export class Lanes {
  readonly #lanes: Readonly<Record<LaneName, Lane>> = {
    read: new Lane(WIDTHS.read),
    query: new Lane(WIDTHS.query),
    write: new Lane(WIDTHS.write),
  };

  /** Runs work when its lane has a place. */
  async run<Answer>(name: LaneName, work: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    const lane = this.#lanes[name];
    await lane.enter(signal);
    try {
      return await work();
    } finally {
      lane.leave();
    }
  }
}
