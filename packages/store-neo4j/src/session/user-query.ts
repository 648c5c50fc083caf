/** Runs users' texts: bounds, plan, guard, then the run itself, cut at its limit and at its deadline. */
import type { Driver, Plan, Result, Session } from 'neo4j-driver';
import { StoreError, type Parameters, type QueryOptions, type QueryResult, type Row } from '@weft/store';
import { withoutPrefix } from '../errors/query-position';
import { toStoreError } from '../errors/to-store-error';
import { checkPlan, type Allowance } from '../guard/check-plan';
import { checkText } from '../guard/check-text';
import { fromDriver } from '../values/from-driver';
import { toDriverParameters } from '../values/to-driver';
import type { Connection } from './connection';
import { withDeadline } from './deadline';
import type { QueryDrivers } from './query-drivers';

/** A user's text with its parameters, as the driver wants them. */
interface UserText {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Both a session and a transaction run a text. */
interface Runner {
  run(text: string, parameters?: Readonly<Record<string, unknown>>): Result;
}

/** How far rows are read: a reading query is left at its limit, a writing one must come to its end. */
type Extent = 'until-limit' | 'to-the-end';

const EXPLAIN = 'EXPLAIN ';
const IS_EXPLAIN = /^explain\s/i;
const DEFAULT_TIMEOUT_MS = 30_000;
/** The server gets this much longer to end the query by itself, which keeps the connection. */
const GRACE_MS = 1_200;

async function explain(runner: Runner, { text, parameters }: UserText): Promise<Plan> {
  const prefix = IS_EXPLAIN.test(text) ? '' : EXPLAIN;
  try {
    const { summary } = await runner.run(prefix + text, parameters);
    if (summary.plan !== false) return summary.plan;
  } catch (error) {
    const { code, message, position } = toStoreError(error);
    throw new StoreError(code, message, { cause: error, position: withoutPrefix(position, prefix.length) });
  }
  throw new StoreError('access-refused', "The server gives no plan for this, so it can't be checked.");
}

async function collect(result: Result, limit: number, extent: Extent): Promise<QueryResult> {
  const columns = await result.keys();
  const rows: Row[] = [];
  let truncated = false;
  for await (const record of result) {
    if (rows.length < limit) rows.push(columns.map((column) => fromDriver(record.get(column))));
    else truncated = true;
    if (truncated && extent === 'until-limit') break;
  }
  return { columns, rows, truncated };
}

async function readAndRollBack(
  session: Session,
  query: UserText,
  options: QueryOptions,
): Promise<QueryResult> {
  const transaction = await session.beginTransaction({ timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS });
  try {
    checkPlan(await explain(transaction, query), 'read');
    return await collect(transaction.run(query.text, query.parameters), options.limit, 'until-limit');
  } finally {
    if (transaction.isOpen()) await transaction.rollback();
  }
}

async function execute(session: Session, query: UserText, options: QueryOptions): Promise<QueryResult> {
  checkPlan(await explain(session, query), 'read-and-write');
  const timeout = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const result = session.run(query.text, query.parameters, { timeout });
  return collect(result, options.limit, 'to-the-end');
}

/** Runs users' texts on connections of their own. */
export class UserQueries {
  constructor(
    private readonly connection: Connection,
    private readonly drivers: QueryDrivers,
  ) {}

  /** Runs a text that reads, or writes where that is allowed. */
  async run(
    query: { readonly text: string; readonly parameters: Parameters; readonly allowance: Allowance },
    options: QueryOptions,
  ): Promise<QueryResult> {
    const { text, parameters, allowance } = query;
    checkText(text);
    const userText = { text, parameters: toDriverParameters(parameters) };
    const work = allowance === 'read' ? readAndRollBack : execute;
    const driver = this.drivers.take();
    const timeoutMs = (options.timeoutMs ?? DEFAULT_TIMEOUT_MS) + GRACE_MS;
    const answer = this.#within(driver, allowance, (session) => work(session, userText, options));
    try {
      return await withDeadline(
        { answer, abandon: () => this.drivers.drop(driver) },
        { ...options, timeoutMs },
      );
    } catch (error) {
      throw toStoreError(error);
    } finally {
      this.drivers.giveBack(driver);
    }
  }

  async #within<Answer>(
    driver: Driver,
    allowance: Allowance,
    work: (session: Session) => Promise<Answer>,
  ): Promise<Answer> {
    const session = this.connection.createSession(driver, allowance === 'read' ? 'READ' : 'WRITE');
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}
