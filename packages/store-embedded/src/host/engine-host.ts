/** Answers requests on an open database. Knows nothing of channels, queues or deadlines. */
import { existsSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { checkCounters, checkPlan, WRITE_PLAN } from '../guard/check-plan';
import type { EngineAnswer, EngineRequest } from '../protocol';
import type { HostStatements } from './messages';
import { packResult, packRows } from './pack-answer';
import { RecentWrites } from './recent-writes';
import {
  inReadTransaction,
  inWriteTransaction,
  runForEffect,
  stopIfCancelled,
  type Cancellation,
  type Database,
} from './transactions';

/** WAL size at which the engine checkpoints by itself: some seconds of a full load. */
const WAL_BYTES = 16 << 20;

/** The only statements that read and cannot be explained. */
const LISTS_SCHEMA = /^\s*SHOW\s+(?:INDEXES|CONSTRAINTS)\s*;?\s*$/i;

type Requested<Kind extends EngineRequest['kind']> = Extract<EngineRequest, { readonly kind: Kind }>;

export class EngineHost {
  readonly #recentWrites = new RecentWrites();

  private constructor(
    private readonly database: Database,
    private readonly statements: HostStatements,
  ) {}

  /** Opens or creates the database file. */
  static async open(path: string, statements: HostStatements): Promise<EngineHost> {
    const database = existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
    database.setCheckpointTriggers({ walBytes: WAL_BYTES });
    const host = new EngineHost(database, statements);
    await host.#loadRecentWrites();
    return host;
  }

  get version(): string {
    return this.database.version();
  }

  close(): void {
    this.database.close();
  }

  answer(request: EngineRequest, cancellation: Cancellation): Promise<EngineAnswer> {
    switch (request.kind) {
      case 'read':
        return this.#read(request);
      case 'query':
        return this.#query(request, cancellation);
      case 'write':
        return this.#write(request, cancellation);
      case 'execute':
        return this.#execute(request, cancellation);
      case 'define':
        return this.#define(request);
      case 'index-text':
        return this.#indexText(request);
      case 'search':
        return this.#search(request);
      default:
        return Promise.resolve(this.#answerAtOnce(request));
    }
  }

  #answerAtOnce(
    request: Requested<'last-write'> | Requested<'checkpoint'> | Requested<'describe'>,
  ): EngineAnswer {
    switch (request.kind) {
      case 'last-write':
        return packRows(
          ['sequence', 'kept'],
          [[this.#recentWrites.lastOf(request.writer) ?? null, this.#recentWrites.kept]],
        );
      case 'checkpoint':
        this.database.walCheckpoint();
        return packRows([], []);
      case 'describe':
        return packRows(['version'], [[this.version]]);
    }
  }

  #read({ statement }: Requested<'read'>): Promise<EngineAnswer> {
    return inReadTransaction(this.database, async (transaction) =>
      packResult(await transaction.executeCypher(statement.text, statement.parameters)),
    );
  }

  #query(request: Requested<'query'>, cancellation: Cancellation): Promise<EngineAnswer> {
    return inReadTransaction(this.database, async (transaction) => {
      if (LISTS_SCHEMA.test(request.original))
        return packResult(await transaction.executeCypher(request.original), request.limit);
      await checkPlan(transaction, { ...request, text: request.original });
      if (request.text !== request.original) await checkPlan(transaction, request);
      stopIfCancelled(cancellation);
      const result = await transaction.executeCypher(request.text, request.parameters);
      checkCounters(result.counters);
      stopIfCancelled(cancellation);
      return packResult(result, request.limit);
    });
  }

  async #write({ statements, token }: Requested<'write'>, cancellation: Cancellation): Promise<EngineAnswer> {
    const recentWrites = this.#recentWrites.after(token);
    await inWriteTransaction(this.database, async (transaction) => {
      for (const statement of statements) {
        stopIfCancelled(cancellation);
        await runForEffect(transaction, statement);
      }
      await runForEffect(transaction, { ...this.statements.recordWrite, parameters: { recentWrites } });
      stopIfCancelled(cancellation);
    });
    this.#recentWrites.load(recentWrites);
    return packRows([], []);
  }

  async #execute(request: Requested<'execute'>, cancellation: Cancellation): Promise<EngineAnswer> {
    const recentWrites = this.#recentWrites.after(request.token);
    const answer = await inWriteTransaction(this.database, async (transaction) => {
      await checkPlan(transaction, request, WRITE_PLAN);
      stopIfCancelled(cancellation);
      const result = packResult(
        await transaction.executeCypher(request.text, request.parameters),
        request.limit,
      );
      for (const statement of request.after) await runForEffect(transaction, statement);
      await runForEffect(transaction, { ...this.statements.recordWrite, parameters: { recentWrites } });
      stopIfCancelled(cancellation);
      return result;
    });
    this.#recentWrites.load(recentWrites);
    return answer;
  }

  /** Schema statements run outside transactions, because the engine does not take them back. */
  async #define({ texts }: Requested<'define'>): Promise<EngineAnswer> {
    for (const text of texts) await this.database.executeCypher(text);
    return packRows([], []);
  }

  async #indexText({ label, property }: Requested<'index-text'>): Promise<EngineAnswer> {
    if (!(await this.#hasTextIndex(label, property)))
      await this.database.createTextIndex(label, property, { tokenizer: 'cjk_bigram' });
    return packRows([], []);
  }

  /** The engine lists its text indexes nowhere, and making one that is there builds it anew. */
  async #hasTextIndex(label: string, property: string): Promise<boolean> {
    try {
      await this.database.textSearch(label, property, 'a', 1);
      return true;
    } catch (error) {
      if (/no text index/.test(String(error))) return false;
      throw error;
    }
  }

  async #search({ label, property, text, limit }: Requested<'search'>): Promise<EngineAnswer> {
    const hits = await this.database.textSearch(label, property, text, limit);
    const rows: unknown[][] = [];
    for (const [node = -1, score] of hits) {
      const id = this.database.getNode(node)?.get('id');
      if (typeof id === 'string') rows.push([id, score]);
    }
    return packRows(['id', 'score'], rows);
  }

  async #loadRecentWrites(): Promise<void> {
    const { text, parameters } = this.statements.readRecentWrites;
    const [row] = (await this.database.executeCypher(text, parameters)).rows();
    if (row !== undefined) this.#recentWrites.load(row[0]);
  }
}
