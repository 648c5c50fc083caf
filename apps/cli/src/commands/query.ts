/** `weft query`: a user's Cypher, read-only unless writing is asked for on a store without claims. */
import { text as readStream } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Parameter, StoreError } from '@weft/store';
import { CommandFailure, ExitCode } from '../exit';
import { listenForInterrupt } from '../interrupt';
import { printCsv, printJson, printTable } from '../output/query-result';
import { type Session, withSession } from '../session';
import { storeOption } from '../store-option';
import { parseDuration } from './parse-duration';

interface QueryFlags {
  readonly store: string;
  readonly param: Readonly<Record<string, Parameter>>;
  readonly format: 'table' | 'json' | 'csv';
  readonly limit: number;
  readonly timeout: number;
  readonly write?: true;
}

const MAX_LIMIT = 1_000_000;
const PRINTERS = { table: printTable, json: printJson, csv: printCsv } as const;

/** `name=value`: JSON where it is JSON, text otherwise. */
function collectParameter(
  text: string,
  previous: Readonly<Record<string, Parameter>>,
): Record<string, Parameter> {
  const cut = text.indexOf('=');
  if (cut < 1) throw new InvalidArgumentError('Expected name=value.');
  return { ...previous, [text.slice(0, cut)]: parseParameter(text.slice(cut + 1)) };
}

function parseParameter(text: string): Parameter {
  try {
    return JSON.parse(text) as Parameter;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${MAX_LIMIT}.`);
  }
  return limit;
}

async function readQueryText(argument: string): Promise<string> {
  const text = argument === '-' ? await readStream(process.stdin) : argument;
  if (text.trim() === '') throw new CommandFailure('The query is empty.', ExitCode.usage);
  return text;
}

async function refuseWriteToClaims({ reader, store }: Session): Promise<void> {
  await store.ensureSchema();
  if (!(await reader.hasClaims())) return;
  throw new StoreError(
    'write-refused',
    'This store holds claims, which only `weft load` may change. Use --write on a store without claims.',
  );
}

async function runQuery(argument: string, flags: QueryFlags): Promise<void> {
  const text = await readQueryText(argument);
  const interrupt = listenForInterrupt();
  const options = { limit: flags.limit, timeoutMs: flags.timeout, signal: interrupt.signal };
  await withSession({ store: flags.store, need: flags.write ? 'any' : 'existing' }, async (session) => {
    if (flags.write) await refuseWriteToClaims(session);
    const startedAt = performance.now();
    const run = flags.write ? session.store.execute : session.store.query;
    const result = await run.call(session.store, text, flags.param, options);
    await PRINTERS[flags.format]({ ...result, elapsedMs: Math.round(performance.now() - startedAt) });
  });
  interrupt.dispose();
}

/** The command and its options. */
export function queryCommand(): Command {
  return new Command('query')
    .description('run Cypher that only reads; "-" takes it from standard input')
    .argument('<cypher|->', 'the query')
    .addOption(storeOption())
    .option('--param <name=value>', 'a parameter, JSON or text; may be repeated', collectParameter, {})
    .addOption(
      new Option('--format <format>', 'how rows are printed')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .option('--limit <rows>', 'rows at most', parseLimit, 1000)
    .option('--timeout <duration>', 'give up after this long (500ms, 30s, 2m)', parseDuration, 30_000)
    .option('--write', 'allow writing, on a store without claims')
    .action(runQuery);
}
