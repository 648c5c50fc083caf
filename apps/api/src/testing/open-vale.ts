/** An invented region in an embedded store of its own, and the server's application over it. Only tests use it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPaths } from '@weft/ingest';
import type { ClaimArchive } from '@weft/model';
import {
  Catalogue,
  createClaimArchive,
  createGraphReader,
  type GraphReader,
  type GraphStore,
} from '@weft/store';
import { openStore } from '../compose';
import { createApi, type Api, type ApiOptions } from '../create-api';

/** The dataset folder of the invented region. */
export const VALE = fileURLToPath(new URL('./vale', import.meta.url));

/** A loaded store and what was made for it. */
export interface Vale {
  readonly store: GraphStore;
  readonly reader: GraphReader;
  readonly archive: ClaimArchive;
  /** A folder of its own, gone with `close`. */
  readonly folder: string;
  /** An application over the store; anything may be given another value. */
  api(options?: Partial<ApiOptions>): Api;
  close(): Promise<void>;
}

/** Opens a new store and loads the region into it. */
export async function openVale(): Promise<Vale> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-api-'));
  const store = await openStore(`embedded:${join(folder, 'graph')}`, {});
  await store.ensureSchema();
  const catalogue = new Catalogue(store.capabilities.overrides);
  const archive = createClaimArchive(store, catalogue);
  const report = await loadPaths([VALE], archive);
  if (report.rejectedTotal > 0) throw new Error(JSON.stringify(report.rejected));
  const reader = createGraphReader(store, catalogue);
  const viewsFile = join(folder, 'views.jsonl');
  return {
    ...{ store, reader, archive, folder },
    api: (options) => createApi({ store, reader, viewsFile, onFailure: fail, ...options }),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A failure that no test expects ends the run. */
function fail(error: unknown): void {
  throw error instanceof Error ? error : new Error(String(error));
}
