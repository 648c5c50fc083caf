/**
 * Connections for users' queries, one driver each: closing a driver is the only sure way to drop a connection on which
 * a server is stuck, and a dropped one must never come back into a pool that others use.
 */
import type { Driver } from 'neo4j-driver';
import { toStoreError } from '../errors/to-store-error';
import type { Connection } from './connection';

const IDLE_KEPT = 4;

function closeQuietly(driver: Driver): void {
  driver.close().catch(toStoreError);
}

export class QueryDrivers {
  readonly #idle: Driver[] = [];
  readonly #lent = new Set<Driver>();

  constructor(private readonly connection: Connection) {}

  /** Lends a driver to one query. */
  take(): Driver {
    const driver = this.#idle.pop() ?? this.connection.createDriver(1);
    this.#lent.add(driver);
    return driver;
  }

  /** Takes a driver back whose query came to its end. */
  giveBack(driver: Driver): void {
    if (!this.#lent.delete(driver)) return;
    if (this.#idle.length < IDLE_KEPT) this.#idle.push(driver);
    else closeQuietly(driver);
  }

  /** Cuts the connection of a driver, whatever it is doing. */
  drop(driver: Driver): void {
    this.#lent.delete(driver);
    closeQuietly(driver);
  }

  async close(): Promise<void> {
    const drivers = [...this.#idle.splice(0), ...this.#lent];
    this.#lent.clear();
    await Promise.all(drivers.map((driver) => driver.close()));
  }
}
