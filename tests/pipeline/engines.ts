// The archives that the pipeline tests load into: the plain one in memory, the embedded engine, a real Neo4j.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ClaimArchive } from '@weft/model';
import { Catalogue, createClaimArchive, type GraphStore } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { openNeo4jStore } from '@weft/store-neo4j';
import { MemoryArchive } from '../../packages/ingest/src/testing/memory-archive';
import { emptyNeo4j } from '../support/empty-neo4j';

/** An empty archive and how to end it. */
export interface OpenedArchive {
  readonly archive: ClaimArchive;
  readonly close: () => Promise<void>;
}

async function overStore(store: GraphStore, overrides: string | undefined): Promise<ClaimArchive> {
  await store.ensureSchema();
  return createClaimArchive(store, new Catalogue(overrides));
}

async function openEmbedded(): Promise<OpenedArchive> {
  const directory = await mkdtemp(join(tmpdir(), 'weft-pipeline-'));
  const store = await openEmbeddedStore({ directory });
  const close = async () => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { archive: await overStore(store, 'embedded'), close };
}

async function openNeo4j(): Promise<OpenedArchive> {
  const login = inject('neo4j');
  await emptyNeo4j(login);
  const store = await openNeo4jStore(login);
  const archive = await overStore(store, undefined);
  return { archive, close: () => store.close() };
}

/** Every archive by name; each opens empty. */
export const ENGINES: Readonly<Record<'memory' | 'embedded' | 'neo4j', () => Promise<OpenedArchive>>> = {
  memory: async () => ({ archive: new MemoryArchive(), close: () => Promise.resolve() }),
  embedded: openEmbedded,
  neo4j: openNeo4j,
};
