/**
 * Finds the engine of a store folder: joins its owner, or becomes it. Who owns is decided by the engine's own file lock
 * alone; two processes that start at once try in turn until one has it and the other has joined.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '@weft/store';
import { ClientLink } from './client/client-link';
import type { Link } from './link';
import { readOwnerFile } from './owner/owner-file';
import { OwnerLink } from './owner/owner-link';
import type { EngineOptions } from './supervisor/engine-process';

/** How a link is found. */
export interface LinkOptions {
  readonly directory: string;
  readonly engine: EngineOptions;
  /** How long another process may hold the lock without answering. */
  readonly patienceMs: number;
}

const POLL_MS = 40;
/** Time for polls of the socket between two attempts at the lock, which cost a process each. */
const ATTEMPT_MS = 1_000;

/**
 * A link to the engine of a folder.
 * @throws StoreError `locked` when a process holds it and does not answer, else as opening fails.
 */
export async function openLink(options: LinkOptions, closed: AbortSignal): Promise<Link> {
  const { directory, engine, patienceMs } = options;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const link =
      (await join(directory)) ??
      (await own(directory, engine)) ??
      (await awaitOwner(directory, Math.min(deadline, Date.now() + ATTEMPT_MS)));
    if (link !== undefined) return link;
    if (closed.aborted) throw new StoreError('interrupted', 'the store was closed while it was being opened');
    if (Date.now() > deadline) throw await lockedError(directory);
  }
}

/** The owner's link, if one listens. An owner that does not answer may just be stopping: that is for the deadline. */
async function join(directory: string): Promise<Link | undefined> {
  const owner = await readOwnerFile(directory);
  if (owner === undefined) return undefined;
  try {
    return await ClientLink.join(owner.socket);
  } catch (error) {
    if (error instanceof StoreError && (error.code === 'unreachable' || error.code === 'locked'))
      return undefined;
    throw error;
  }
}

async function own(directory: string, options: EngineOptions): Promise<Link | undefined> {
  try {
    return await OwnerLink.open(directory, options);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'locked') return undefined;
    throw error;
  }
}

/** Somebody holds the lock: waits a little for them to listen, or to go. */
async function awaitOwner(directory: string, until: number): Promise<Link | undefined> {
  while (Date.now() < until) {
    await sleep(POLL_MS + Math.random() * POLL_MS);
    const link = await join(directory);
    if (link !== undefined) return link;
  }
  return undefined;
}

async function lockedError(directory: string): Promise<StoreError> {
  const owner = await readOwnerFile(directory);
  const who = owner === undefined ? 'another process' : `process ${owner.pid}`;
  return new StoreError(
    'locked',
    `the store in ${directory} is held by ${who}, which does not answer; stop that process and try again`,
  );
}
