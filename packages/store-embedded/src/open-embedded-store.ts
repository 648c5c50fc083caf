/** Opens the embedded store of a folder, whoever owns its engine at the moment. */
import { existsSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Catalogue, StoreError, type GraphStore } from '@weft/store';
import { EmbeddedStore, OVERRIDES } from './embedded-store';
import { openLink } from './open-link';
import { Session } from './session';
import type { EngineOptions } from './supervisor/engine-process';

/** How to open. */
export interface EmbeddedStoreOptions {
  /** The store folder; made when it is missing. */
  readonly directory: string;
  /** Bytes of memory at which the engine's process is stopped and started again. Default: half of the machine's. */
  readonly memoryLimit?: number;
  /**
   * Milliseconds to wait for a process that holds the folder and does not answer. The default is longer than a large
   * store takes to open or close.
   */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 20_000;

const MEGABYTE = 1 << 20;
const DATABASE_FILE = 'graph.grafeo';

/**
 * Opens or creates a store, and resolves when its engine answers.
 * @throws StoreError `locked`, `damaged`, `disk-full`, `unsupported-here`, or `internal`, each saying what to do.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const directory = await prepareFolder(options.directory);
  const engine = engineOptions(directory, options);
  const session = new Session((closed) =>
    openLink({ directory, engine, patienceMs: options.patienceMs ?? PATIENCE_MS }, closed),
  );
  await session.link();
  return new EmbeddedStore(session, directory);
}

/** Makes a folder and those above it, one at a time: asked for all at once, Node tries for ever under /proc. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    // Another process may have been quicker.
    if (!existsSync(path)) throw error;
  });
}

/** One address for one folder, however it was spelled. */
async function prepareFolder(directory: string): Promise<string> {
  try {
    await makeFolder(resolve(directory));
    return await realpath(directory);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('internal', `the store folder ${directory} cannot be made: ${reason}`, { cause });
  }
}

function engineOptions(directory: string, { memoryLimit }: EmbeddedStoreOptions): EngineOptions {
  const catalogue = new Catalogue(OVERRIDES);
  return {
    path: join(directory, DATABASE_FILE),
    memoryLimit: memoryLimit ?? Math.max(totalmem() / 2, Math.min(freemem(), 512 * MEGABYTE)),
    statements: {
      readRecentWrites: catalogue.statement('engine/recent-writes'),
      recordWrite: catalogue.statement('engine/record-write'),
    },
  };
}
