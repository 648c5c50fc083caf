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

/** How long another process may hold the lock without answering: longer than a large store takes to open or close. */
const PATIENCE_MS = 20_000;
const POLL_MS = 40;
/** Polls of the socket between two attempts at the lock, which cost a process each. */
const POLLS_PER_ATTEMPT = 20;

/**
 * A link to the engine of a folder.
 * @throws StoreError `locked` when a process holds it and does not answer, else as opening fails.
 */
export async function openLink(
  directory: string,
  options: EngineOptions,
  closed: AbortSignal,
): Promise<Link> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const link =
      (await join(directory)) ?? (await own(directory, options)) ?? (await awaitOwner(directory, closed));
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
async function awaitOwner(directory: string, closed: AbortSignal): Promise<Link | undefined> {
  for (let poll = 0; poll < POLLS_PER_ATTEMPT && !closed.aborted; poll += 1) {
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
