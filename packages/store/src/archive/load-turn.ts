/**
 * The turn to load: a load reads what exists and then writes what differs, so two at once would not see each other's
 * lines and write them twice. The turn lies on the marker with an end that its holder keeps moving, so that a killed
 * load gives it back by itself within seconds. Clocks of machines that load into one server must roughly agree.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadTurn } from '@weft/model';
import type { GraphStore } from '../graph-store';
import { readRows, type StatementDoor } from '../statement-door';
import { StoreError } from '../store-error';

const LASTS_MS = 5_000;
const RENEW_MS = 1_500;
const ASK_MS = 200;
const PATIENCE_MS = 120_000;

async function askForTurn(store: GraphStore, door: StatementDoor, token: string): Promise<boolean> {
  const now = Date.now();
  const parameters = { token, now, until: now + LASTS_MS };
  await store.write([door.catalogue.statement('write/take-load-turn', parameters)]);
  const [row] = await readRows(door, 'read/load-turn', { limit: 1 });
  return row?.['token'] === token;
}

/** Keeps a turn that was taken; a failed renewal is told when the turn is given back. */
class HeldTurn implements LoadTurn {
  #renewal: Promise<unknown> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly store: GraphStore,
    private readonly door: StatementDoor,
    private readonly token: string,
  ) {
    this.#timer = setInterval(() => {
      this.#renewal = this.#renewal.then(() => askForTurn(store, door, token));
      // Heard by release; until then it must not end the process.
      this.#renewal.catch(() => undefined);
    }, RENEW_MS);
    this.#timer.unref();
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewal;
    const { token } = this;
    await this.store.write([this.door.catalogue.statement('write/release-load-turn', { token })]);
  }
}

/**
 * Waits until no other load runs, and takes the turn.
 * @throws StoreError `locked` when another load still has it after two minutes, or the signal's reason.
 */
export async function beginLoadTurn(
  store: GraphStore,
  door: StatementDoor,
  signal?: AbortSignal,
): Promise<LoadTurn> {
  const token = randomUUID();
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await askForTurn(store, door, token))) {
    signal?.throwIfAborted();
    if (Date.now() > deadline) {
      throw new StoreError(
        'locked',
        'Another load is writing to this store; run this one when it has ended.',
      );
    }
    await sleep(ASK_MS);
  }
  return new HeldTurn(store, door, token);
}
