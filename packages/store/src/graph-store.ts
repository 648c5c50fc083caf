/**
 * The port that every engine implements and nothing else knows of. It moves statements and rows; what the statements
 * mean (claims, neighbourhoods, evidence) is in `archive/` and `read/`, written once for all engines.
 */
import type { Statement } from './catalogue';
import type { Parameters, Row } from './values';

/** What an engine can do; shared code asks for these and never for an engine's name. */
export interface StoreCapabilities {
  /** `(n:A|B)` and other label expressions in user-typed Cypher. */
  readonly labelExpressions: boolean;
  /** Temporal values and functions in user-typed Cypher. */
  readonly temporalTypes: boolean;
  /** Folder name under `cypher/overrides/` whose files replace the shared ones, if any. */
  readonly overrides?: string;
  /** Whether a running statement can be ended without ending the engine. */
  readonly cancelStatement: boolean;
}

/** What the store is, for `status` and `doctor`. */
export interface StoreDescription {
  /** Shown to people: "embedded" or "neo4j". Never branch on it. */
  readonly kind: string;
  readonly engineVersion: string;
  /** Folder or address, without credentials. */
  readonly location: string;
}

/** Bounds of one call. Milliseconds; the signal cancels for real. */
export interface CallOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Columns and all rows of a bounded read. */
export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Bounds of a user's query. */
export interface QueryOptions extends CallOptions {
  /** Rows at most; one more is looked for, to know whether the answer was cut. */
  readonly limit: number;
}

/** A user's query as it runs: columns first, then rows, then whether there were more. */
export interface QueryResult extends ResultTable {
  readonly truncated: boolean;
}

/** A search of a full-text index. */
export interface TextQuery extends CallOptions {
  readonly index: 'entity-names' | 'claim-quotes';
  readonly text: string;
  readonly limit: number;
}

/** A hit of a full-text index: the `id` property of the node, best first. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/** A graph database, seen through statements. */
export interface GraphStore {
  readonly capabilities: StoreCapabilities;
  describe(): Promise<StoreDescription>;
  /** Creates what `cypher/schema` asks for and the marker; harmless when it is there. Refuses foreign databases. */
  ensureSchema(): Promise<void>;
  /** Runs one statement of our own that only reads. */
  read(statement: Statement, options?: CallOptions): Promise<ResultTable>;
  /** Runs statements of our own in one transaction, all or nothing; conflicts and lost engines are retried inside. */
  write(statements: readonly Statement[], options?: CallOptions): Promise<void>;
  /** Runs a user's text, guarded: no write, no file, no network, no procedure beyond the short list. */
  query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult>;
  /** Runs a user's text that writes; callers must have made sure that the store holds no claims. */
  execute(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult>;
  /** Searches a full-text index. Names are those of accepted entities; sentences are those of claims of any status. */
  searchText(query: TextQuery): Promise<readonly TextHit[]>;
  /** Makes acknowledged writes durable now. */
  checkpoint(): Promise<void>;
  /** Ends the connection or the engine; calls after it fail with `interrupted`. */
  close(): Promise<void>;
}
