/**
 * The guard that decides: the engine's own plan of the text, line by line against a list of what may be there. The
 * text is never the judge, because comments, quotes and escapes can hide any word in it.
 */
import type grafeo from '@grafeo-db/js';
import type { Parameters } from '@weft/store';
import { toPlainError } from '../host/engine-errors';
import { Refusal } from '../host/refusal';

type Transaction = ReturnType<grafeo.GrafeoDB['beginTransaction']>;
type Counters = Awaited<ReturnType<Transaction['executeCypher']>>['counters'];

/** A text as the engine gets it. */
export interface ExplainedQuery {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Operators that only read. */
const READ_PLAN: ReadonlySet<string> = new Set([
  'Return',
  'NodeScan',
  'Filter',
  'Expand',
  'Project',
  'Aggregate',
  'Join',
  'LeftJoin',
  'Apply',
  'Limit',
  'Skip',
  'Sort',
  'Distinct',
  'Unwind',
  'Union',
  'Empty',
  'Discriminant',
  'ShortestPath',
  'CallProcedure',
]);

/** Operators that change nodes and relationships and nothing else; Otherwise is the other branch of a MERGE. */
const WRITES = [
  'Create',
  'Merge',
  'Otherwise',
  'SetProperty',
  'AddLabel',
  'RemoveLabel',
  'DeleteNode',
  'DeleteEdge',
];

/** What `execute` may plan. */
export const WRITE_PLAN: ReadonlySet<string> = new Set([...READ_PLAN, ...WRITES]);

/** Procedures that read the graph in bounded time and nothing else. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'grafeo.labels',
  'grafeo.relationshiptypes',
  'grafeo.propertykeys',
  'grafeo.search.text',
]);

const OPERATOR = /^\s*([A-Za-z]+)/;
const PROCEDURE = /^\s*CallProcedure \(([\w.]+)\)$/;
const ACCESS = /^(?:LoadCsv|Load|Export|Copy|Import)/i;
const EXPLAIN = 'EXPLAIN ';

/**
 * Explains a text inside a transaction and checks every line of the plan.
 * @throws Refusal with the code that fits, at the user's own position when the text does not parse.
 */
export async function checkPlan(
  transaction: Transaction,
  query: ExplainedQuery,
  allowed = READ_PLAN,
): Promise<void> {
  const plan = await explain(transaction, query);
  for (const line of plan.split('\n')) if (line.trim() !== '') checkLine(line, allowed);
}

async function explain(transaction: Transaction, { text, parameters }: ExplainedQuery): Promise<string> {
  try {
    const rows = (await transaction.executeCypher(EXPLAIN + text, parameters)).rows();
    const plan = rows[0]?.[0];
    if (typeof plan !== 'string') throw new Refusal('internal', 'the engine gave no plan for this query');
    return plan;
  } catch (error) {
    throw toUserError(error);
  }
}

/** The engine counted our own `EXPLAIN ` into its columns of the first line. */
function toUserError(error: unknown): Refusal {
  const plain = toPlainError(error);
  if (/Schema commands should be routed/.test(plain.message))
    return new Refusal('write-refused', 'index, constraint and schema commands are refused here');
  const at = plain.position;
  const position =
    at?.line === 1 ? { line: 1, column: Math.max(1, at.column - EXPLAIN.length) } : plain.position;
  return new Refusal(plain.code, plain.message, position);
}

function checkLine(line: string, allowed: ReadonlySet<string>): void {
  const operator = OPERATOR.exec(line)?.[1] ?? '';
  if (operator === 'CallProcedure') checkProcedure(line);
  else if (!allowed.has(operator)) throw refuseOperator(operator);
}

function checkProcedure(line: string): void {
  const name = PROCEDURE.exec(line)?.[1]?.toLowerCase();
  if (name === undefined || !PROCEDURES.has(name))
    throw new Refusal(
      'access-refused',
      `this procedure is not on the short list of those that may be called: ${[...PROCEDURES].slice(0, 3).join(', ')}, grafeo.search.text`,
    );
}

function refuseOperator(operator: string): Refusal {
  if (ACCESS.test(operator))
    return new Refusal('access-refused', 'reading files and addresses from a query is refused');
  if (WRITES.includes(operator))
    return new Refusal('write-refused', 'this query would write; only reading is allowed here');
  return new Refusal('write-refused', `this query needs a step that is not known to only read (${operator})`);
}

/** The last line of defence, after the run and before the rollback. */
export function checkCounters(counters: Counters): void {
  if (Object.values(counters).some((count) => count !== 0))
    throw new Refusal('write-refused', 'this query would write; only reading is allowed here');
}
