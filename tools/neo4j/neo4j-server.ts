// What a running Neo4j looks like to tests, benchmarks and developers, wherever it came from.

/** How to log in to a Neo4j. Plain data, so that a test runner can hand it to its workers. */
export interface Neo4jLogin {
  /** Bolt address, such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A Neo4j that this process may use until it calls `stop`. */
export interface Neo4jServer extends Neo4jLogin {
  /** Where it came from, in words for a log line. */
  readonly origin: string;
  /** Ends the server and removes its files, unless it was somebody else's to begin with. */
  stop(): Promise<void>;
}
