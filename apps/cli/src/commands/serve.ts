/** `weft serve`: the API and the explorer on one address, until it is told to stop. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, storeFolderOf, type RunningServer } from '@weft/api';
import { loadPaths } from '@weft/ingest';
import { Command, InvalidArgumentError, Option } from 'commander';
import open from 'open';
import { CommandFailure } from '../exit';
import { listenForInterrupt } from '../interrupt';
import { openSession, type Session } from '../session';
import { storeOption } from '../store-option';

interface ServeFlags {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly open?: true;
  readonly sample?: true;
}

const DEFAULT_PORT = 4600;
const HIGHEST_PORT = 65_535;
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const DATA = join(ROOT, 'data');
const EXPLORER = join(ROOT, 'apps/explorer/dist');

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) {
    throw new InvalidArgumentError(`Expected a port from 0 to ${HIGHEST_PORT}; 0 takes a free one.`);
  }
  return port;
}

/** Saved views lie beside an embedded store; a server's lie in `.weft/`. */
function viewsFileOf(storeUrl: string): string {
  const folder = storeFolderOf(storeUrl);
  return folder === undefined ? join('.weft', 'views.jsonl') : join(dirname(folder), 'views.jsonl');
}

/** The dataset folders that come with the program. */
async function findSamples(): Promise<readonly string[]> {
  const entries = await readdir(DATA, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(DATA, entry.name));
}

/** Loads the sample into an embedded store that never finished a load, and says so in one line. */
async function loadSample({ archive, reader }: Session, signal: AbortSignal): Promise<string> {
  if ((await reader.listRuns()).length > 0) return 'The store holds data already: nothing was loaded.\n';
  const { entities, relations, claims, seconds } = await loadPaths(await findSamples(), archive, { signal });
  const counts = `${entities.created} entities, ${relations.created} lines, ${claims.created} claims`;
  return `Loaded the sample: ${counts} in ${seconds.toFixed(1)} s.\n`;
}

async function describeStore({ store, reader }: Session): Promise<string> {
  const { kind, location } = await store.describe();
  const { entities, relations } = await reader.readCounts();
  return `Store ${kind}, ${location}: ${entities} entities, ${relations} lines.\n`;
}

/** Resolves when the signal aborts. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });
}

async function start(session: Session, flags: ServeFlags): Promise<RunningServer> {
  const secret = process.env['WEFT_SECRET'];
  return serve({
    store: session.store,
    reader: session.reader,
    host: flags.host,
    port: flags.port,
    viewsFile: viewsFileOf(flags.store),
    ...(existsSync(EXPLORER) ? { explorerFolder: EXPLORER } : {}),
    ...(secret === undefined || secret === '' ? {} : { secret }),
  });
}

async function runUntilStopped(server: RunningServer, session: Session, flags: ServeFlags): Promise<void> {
  const interrupt = listenForInterrupt();
  try {
    const isLocal = storeFolderOf(flags.store) !== undefined;
    const loaded = flags.sample && isLocal ? await loadSample(session, interrupt.signal) : '';
    server.setReady(true);
    process.stdout.write(`${loaded}${await describeStore(session)}Weft is at ${server.url}\n`);
    if (flags.open) await open(server.url);
    await untilAborted(interrupt.signal);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    throw new CommandFailure('Stopped before it was ready. What was loaded stays; the next start resumes.');
  } finally {
    await server.close();
    interrupt.dispose();
  }
}

async function runServe(flags: ServeFlags): Promise<void> {
  const session = await openSession(flags.store, 'any');
  try {
    await session.store.ensureSchema();
    await runUntilStopped(await start(session, flags), session, flags);
  } finally {
    await session.store.close();
  }
}

/** The command and its options. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the explorer and the API; ends with Ctrl-C')
    .addOption(storeOption())
    .option('--host <host>', 'where to listen; any but loopback needs WEFT_SECRET', '127.0.0.1')
    .addOption(
      new Option('--port <port>', 'the port; 0 takes a free one')
        .env('WEFT_PORT')
        .default(DEFAULT_PORT)
        .argParser(parsePort),
    )
    .option('--sample', 'load the sample if the embedded store is new')
    .option('--open', 'open the explorer in a browser')
    .action(runServe);
}
