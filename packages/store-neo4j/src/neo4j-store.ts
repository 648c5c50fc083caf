/** The store port on a Neo4j server: own statements in managed transactions, users' texts behind the guard. */
import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import {
  Catalogue,
  checkMarker,
  establishSchema,
  readMarker,
  StoreError,
  type CallOptions,
  type GraphStore,
  type Parameters,
  type QueryOptions,
  type QueryResult,
  type ResultTable,
  type Statement,
  type StoreCapabilities,
  type StoreDescription,
  type TextHit,
  type TextQuery,
} from '@weft/store';
import { toStoreError } from './errors/to-store-error';
import { toLuceneText } from './lucene-text';
import type { Connection } from './session/connection';
import { OwnStatements } from './session/own-statements';
import { QueryDrivers } from './session/query-drivers';
import { UserQueries } from './session/user-query';

const TEXT_INDEXES = { 'entity-names': 'entity_names', 'claim-quotes': 'claim_quotes' } as const;
const INDEX_WAIT_SECONDS = 300;

export class Neo4jStore implements GraphStore {
  readonly capabilities: StoreCapabilities = {
    labelExpressions: true,
    temporalTypes: true,
    cancelStatement: true,
  };
  readonly #catalogue = new Catalogue();
  readonly #own: OwnStatements;
  readonly #queryDrivers: QueryDrivers;
  readonly #queries: UserQueries;
  #closed = false;

  constructor(
    private readonly connection: Connection,
    private readonly driver: Driver,
  ) {
    this.#own = new OwnStatements(connection, driver);
    this.#queryDrivers = new QueryDrivers(connection);
    this.#queries = new UserQueries(connection, this.#queryDrivers);
  }

  async describe(): Promise<StoreDescription> {
    this.#checkOpen();
    try {
      const { agent = '' } = await this.driver.getServerInfo();
      const { uri, database } = this.connection.login;
      const location = database === undefined ? uri : `${uri} (${database})`;
      return { kind: 'neo4j', engineVersion: agent.replace(/^Neo4j\//, ''), location };
    } catch (error) {
      throw toStoreError(error);
    }
  }

  async ensureSchema(): Promise<void> {
    this.#checkOpen();
    const own = this.#own;
    const marker = { createdAt: new Date().toISOString(), dataVersion: randomUUID() };
    await establishSchema(
      {
        read: (statement) => own.read(statement),
        write: (statements) => own.write(statements),
        runSchema: (statement) => own.runAlone(statement),
      },
      this.#catalogue,
      marker,
    );
    await own.runAlone(this.#catalogue.statement('read/await-indexes', { seconds: INDEX_WAIT_SECONDS }));
  }

  async read(statement: Statement, options?: CallOptions): Promise<ResultTable> {
    this.#checkOpen();
    return this.#own.read(statement, options);
  }

  async write(statements: readonly Statement[], options?: CallOptions): Promise<void> {
    this.#checkOpen();
    await this.#own.write(statements, options);
  }

  async query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    this.#checkOpen();
    return this.#queries.run({ text, parameters, allowance: 'read' }, options);
  }

  async execute(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    this.#checkOpen();
    checkMarker(await readMarker(this, this.#catalogue));
    const result = await this.#queries.run({ text, parameters, allowance: 'read-and-write' }, options);
    await this.write([this.#catalogue.statement('write/set-data-version', { dataVersion: randomUUID() })]);
    return result;
  }

  async searchText({ index, text, limit, ...options }: TextQuery): Promise<readonly TextHit[]> {
    const query = toLuceneText(text);
    if (query === '') return [];
    const parameters = { index: TEXT_INDEXES[index], query, limit };
    const { rows } = await this.read(this.#catalogue.statement('read/search-text', parameters), options);
    return rows.map(([id, score]) => ({ id: typeof id === 'string' ? id : '', score: Number(score) }));
  }

  /** A commit that the server acknowledged is durable already. */
  async checkpoint(): Promise<void> {
    this.#checkOpen();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.driver.close(), this.#queryDrivers.close()]);
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreError('interrupted', 'The store was closed.');
  }
}
