/** What an engine's tests lend to the suite: its database, emptied or as it was left. */
import { afterAll, beforeAll } from 'vitest';
import type { ClaimArchive } from '@weft/model';
import { createClaimArchive } from '../archive/claim-archive';
import { Catalogue } from '../catalogue';
import type { GraphReader } from '../graph-reader';
import type { GraphStore } from '../graph-store';
import { createGraphReader } from '../read/graph-reader';
import type { Region } from './fixture/region';
import { regionBatch } from './fixture/region-batch';

/** One database that the suite may do with as it likes. The suite closes every store it opens. */
export interface ConformanceHarness {
  /** The store on an empty database: no nodes, no schema. No other store on it is open. */
  openEmpty(): Promise<GraphStore>;
  /** The store on the database as it is. */
  openAgain(): Promise<GraphStore>;
}

/** A store with archive and reader on top of it. */
export interface Bench {
  readonly store: GraphStore;
  readonly archive: ClaimArchive;
  readonly reader: GraphReader;
  readonly catalogue: Catalogue;
}

/** Archive and reader on a store. */
export function benchOn(store: GraphStore): Bench {
  const catalogue = new Catalogue(store.capabilities.overrides);
  return {
    store,
    catalogue,
    archive: createClaimArchive(store, catalogue),
    reader: createGraphReader(store, catalogue),
  };
}

/** An empty store of ours for all tests of a `describe`, with a region in it if one is given. */
export function useBench(harness: ConformanceHarness, region?: Region): () => Bench {
  let bench: Bench | undefined;
  beforeAll(async () => {
    bench = benchOn(await harness.openEmpty());
    await bench.store.ensureSchema();
    if (region !== undefined) await bench.archive.write(regionBatch(region));
  });
  afterAll(async () => {
    await bench?.store.close();
    bench = undefined;
  });
  return () => {
    if (bench === undefined) throw new Error('no store is open');
    return bench;
  };
}
