/** How to reach a server, and drivers and sessions made from it. Bookmarks are shared, so that a read sees every write before it. */
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';

/** A server and a login. */
export interface Neo4jLogin {
  /** `neo4j://`, `neo4j+s://` or `bolt://` address. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string | undefined;
}

export type AccessMode = 'READ' | 'WRITE';

const CONNECT_TIMEOUT_MS = 5_000;
const ACQUIRE_TIMEOUT_MS = 30_000;
const RETRY_TIME_MS = 15_000;

/** A server with what its drivers share. */
export class Connection {
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(readonly login: Neo4jLogin) {}

  /** A new pool of connections, of a size. */
  createDriver(poolSize: number): Driver {
    const { uri, user, password } = this.login;
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: poolSize,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIME_MS,
      useBigInt: true,
      userAgent: 'weft',
    });
  }

  /** A new session on one of those pools. */
  createSession(driver: Driver, mode: AccessMode): Session {
    const { database } = this.login;
    return driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    });
  }
}
