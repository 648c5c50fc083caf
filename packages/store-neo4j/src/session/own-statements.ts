/** Runs statements of our own in managed transactions: routed, retried on conflicts, causally consistent. */
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type { CallOptions, ResultTable, Statement } from '@weft/store';
import { toStoreError } from '../errors/to-store-error';
import { fromDriver } from '../values/from-driver';
import { toDriverParameters } from '../values/to-driver';
import type { AccessMode, Connection } from './connection';
import { withDeadline } from './deadline';

const READ_TIMEOUT_MS = 60_000;
const WRITE_TIMEOUT_MS = 600_000;

async function runStatement(transaction: ManagedTransaction, statement: Statement): Promise<ResultTable> {
  const result = transaction.run(statement.text, toDriverParameters(statement.parameters));
  const columns = await result.keys();
  const { records } = await result;
  return { columns, rows: records.map((record) => columns.map((column) => fromDriver(record.get(column)))) };
}

/** Closing a session at work makes the server end that work. */
function closeQuietly(session: Session): void {
  session.close().catch(toStoreError);
}

export class OwnStatements {
  constructor(
    private readonly connection: Connection,
    private readonly driver: Driver,
  ) {}

  read(statement: Statement, options: CallOptions = {}): Promise<ResultTable> {
    const bounds = { timeoutMs: READ_TIMEOUT_MS, ...options };
    return this.#within('READ', bounds, (session) =>
      session.executeRead((transaction) => runStatement(transaction, statement), {
        timeout: bounds.timeoutMs,
      }),
    );
  }

  async write(statements: readonly Statement[], options: CallOptions = {}): Promise<void> {
    const bounds = { timeoutMs: WRITE_TIMEOUT_MS, ...options };
    const runAll = async (transaction: ManagedTransaction): Promise<void> => {
      for (const statement of statements) await runStatement(transaction, statement);
    };
    await this.#within('WRITE', bounds, (session) =>
      session.executeWrite(runAll, { timeout: bounds.timeoutMs }),
    );
  }

  /** Runs one statement that must have a transaction to itself, such as a schema command. */
  async runAlone(statement: Statement): Promise<void> {
    await this.#within('WRITE', { timeoutMs: WRITE_TIMEOUT_MS }, (session) =>
      session.run(statement.text, toDriverParameters(statement.parameters)).then(() => undefined),
    );
  }

  async #within<Answer>(
    mode: AccessMode,
    bounds: CallOptions,
    work: (session: Session) => Promise<Answer>,
  ): Promise<Answer> {
    const session = this.connection.createSession(this.driver, mode);
    try {
      return await withDeadline({ answer: work(session), abandon: () => closeQuietly(session) }, bounds);
    } catch (error) {
      throw toStoreError(error);
    } finally {
      closeQuietly(session);
    }
  }
}
