/** An open store with the archive and the reader over it, closed again whatever happens. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openStore, storeFolderOf } from '@weft/api';
import type { ClaimArchive } from '@weft/model';
import {
  Catalogue,
  createClaimArchive,
  createGraphReader,
  type GraphReader,
  type GraphStore,
} from '@weft/store';
import { CommandFailure } from './exit';

/** What commands work on. */
export interface Session {
  readonly store: GraphStore;
  readonly archive: ClaimArchive;
  readonly reader: GraphReader;
}

/** Whether a command may begin a new embedded store, or wants one that is there. */
export type StoreNeed = 'existing' | 'any';

/** A command that only looks must not leave an empty store behind, nor say that nothing is wrong with none. */
function requireStore(storeUrl: string): void {
  const folder = storeFolderOf(storeUrl);
  if (folder === undefined || existsSync(folder)) return;
  throw new CommandFailure(
    `There is no store at ${resolve(folder)}. Load something first, or name another with --store or WEFT_STORE.`,
  );
}

/** Opens the store of a URL. */
export async function openSession(storeUrl: string, need: StoreNeed): Promise<Session> {
  if (need === 'existing') requireStore(storeUrl);
  const store = await openStore(storeUrl, process.env);
  const catalogue = new Catalogue(store.capabilities.overrides);
  return {
    store,
    archive: createClaimArchive(store, catalogue),
    reader: createGraphReader(store, catalogue),
  };
}

/** Runs work on an open store and closes it afterwards. */
export async function withSession<T>(
  { store, need }: { readonly store: string; readonly need: StoreNeed },
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession(store, need);
  try {
    return await work(session);
  } finally {
    await session.store.close();
  }
}
