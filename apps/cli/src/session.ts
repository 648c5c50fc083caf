/** An open store with the archive and the reader over it, closed again whatever happens. */
import { openStore } from '@weft/api';
import type { ClaimArchive } from '@weft/model';
import {
  Catalogue,
  createClaimArchive,
  createGraphReader,
  type GraphReader,
  type GraphStore,
} from '@weft/store';

/** What commands work on. */
export interface Session {
  readonly store: GraphStore;
  readonly archive: ClaimArchive;
  readonly reader: GraphReader;
}

/** Opens the store of a URL. Missing embedded stores are created; a server must be there. */
export async function openSession(storeUrl: string): Promise<Session> {
  const store = await openStore(storeUrl, process.env);
  const catalogue = new Catalogue(store.capabilities.overrides);
  return {
    store,
    archive: createClaimArchive(store, catalogue),
    reader: createGraphReader(store, catalogue),
  };
}

/** Runs work on an open store and closes it afterwards. */
export async function withSession<T>(storeUrl: string, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession(storeUrl);
  try {
    return await work(session);
  } finally {
    await session.store.close();
  }
}
