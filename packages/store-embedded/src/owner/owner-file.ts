/**
 * The file in the store folder that says where its owner listens. Only whoever holds the engine's lock writes it, so it
 * may be stale but never contested. Every owner has a socket path of its own; nobody removes another's.
 */
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const FILE = 'owner.json';
const PREFIX = 'weft-owner-';

/** Socket addresses are cut off at 104 (macOS) or 108 bytes; what `mkdtemp` and the name add is below 24. */
const MAX_FOLDER_BYTES = 78;

/** Where an owner listens. */
export interface OwnerAddress {
  readonly pid: number;
  readonly socket: string;
}

/** A place of one's own to listen at. The folder around it keeps everybody else out (mode 0700). */
export async function createSocketPath(
  directory: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  if (process.platform === 'win32') {
    const name = `\\\\.\\pipe\\weft-${process.pid}-${Math.random().toString(36).slice(2)}`;
    return { path: name, remove: () => Promise.resolve() };
  }
  const parent = Buffer.byteLength(directory) <= MAX_FOLDER_BYTES ? directory : tmpdir();
  const folder = await mkdtemp(join(parent, PREFIX));
  return { path: join(folder, 's'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Removes what owners that were killed left behind. Only while holding the engine's lock. */
export async function removeLeftovers(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.startsWith(PREFIX));
  for (const name of left) await rm(join(directory, name), { recursive: true, force: true });
  const announced = await readOwnerFile(directory);
  const folder = dirname(announced?.socket ?? '');
  if (dirname(folder) === tmpdir() && basename(folder).startsWith(PREFIX))
    await rm(folder, { recursive: true, force: true });
}

/** Announces an owner, all at once. */
export async function writeOwnerFile(directory: string, address: OwnerAddress): Promise<void> {
  const draft = join(directory, `${FILE}.${address.pid}`);
  await writeFile(draft, `${JSON.stringify(address)}\n`, { mode: 0o600 });
  await rename(draft, join(directory, FILE));
}

/** The announced owner, who may be gone. */
export async function readOwnerFile(directory: string): Promise<OwnerAddress | undefined> {
  try {
    return parseOwner(JSON.parse(await readFile(join(directory, FILE), 'utf8')));
  } catch {
    // No file, or no owner's file: both mean that nobody is known to listen, and the engine's lock says the rest.
    return undefined;
  }
}

/** Takes the announcement back. Only while holding the engine's lock. */
export async function removeOwnerFile(directory: string): Promise<void> {
  await rm(join(directory, FILE), { force: true });
}

function parseOwner(value: unknown): OwnerAddress | undefined {
  if (typeof value !== 'object' || value === null || !('socket' in value) || !('pid' in value))
    return undefined;
  const { socket, pid } = value;
  return typeof socket === 'string' && typeof pid === 'number' ? { socket, pid } : undefined;
}
