/** The claims archive over any store: `ClaimArchive` of the model, carried out by statements of the catalogue. */
import { randomUUID } from 'node:crypto';
import type { ChangeBatch, ClaimArchive, ImportRunRecord } from '@weft/model';
import type { Catalogue, Statement } from '../catalogue';
import type { GraphStore } from '../graph-store';
import { countOf, toProperties } from '../rows/property-map';
import { checkMarker, readMarker } from '../schema/establish-schema';
import { readRows, type StatementDoor } from '../statement-door';
import { batchStatements, type RelationRemovals } from './batch-statements';
import { readExisting } from './existing-records';
import { checkEnds } from './missing-ends';
import { beginLoadTurn } from './load-turn';
import { findRelationPlaces } from './relation-lookup';
import {
  findReferred,
  findReferredEntities,
  listIdsOfSource,
  listSources,
  readSeries,
} from './source-listing';

const CLAIMS_PER_RECORDING = 5000;

/** What varies between runs and is fixed in tests. */
export interface ClaimArchiveOptions {
  /** A value never given before; caches hang on it. */
  readonly newDataVersion?: () => string;
}

async function findRemovals(door: StatementDoor, batch: ChangeBatch): Promise<RelationRemovals> {
  const strays = new Map((batch.relations?.remove ?? []).map((removal) => [String(removal.key), removal]));
  const found = await findRelationPlaces(door, [...strays.keys()]);
  const places = found.filter((place) => strays.get(place.key)?.type === place.type);
  for (const { key } of places) strays.delete(key);
  return { places, strays: [...strays.values()] };
}

/** Writes into stores that carry our marker and into no other, and changes the data version with every write. */
class StoreClaimArchive implements ClaimArchive {
  #isOurs = false;

  constructor(
    private readonly store: GraphStore,
    private readonly door: StatementDoor,
    private readonly newDataVersion: () => string,
  ) {}

  readonly beginTurn: ClaimArchive['beginTurn'] = async (signal) => {
    await this.#requireMarker();
    return beginLoadTurn(this.store, this.door, signal);
  };
  readonly readExisting: ClaimArchive['readExisting'] = (query) => readExisting(this.door, query);
  readonly listIdsOfSource: ClaimArchive['listIdsOfSource'] = (kind, source) =>
    listIdsOfSource(this.door, kind, source);
  readonly listSources: ClaimArchive['listSources'] = (prefix) => listSources(this.door, prefix);
  readonly findReferredEntities: ClaimArchive['findReferredEntities'] = (ids) =>
    findReferredEntities(this.door, ids);
  readonly findReferred: ClaimArchive['findReferred'] = (kind, ids) => findReferred(this.door, kind, ids);
  readonly readSeries: ClaimArchive['readSeries'] = (series) => readSeries(this.door, series);
  readonly checkpoint: ClaimArchive['checkpoint'] = () => this.store.checkpoint();

  async write(batch: ChangeBatch): Promise<void> {
    await checkEnds(this.door, batch);
    const removals = await findRemovals(this.door, batch);
    await this.#commit(batchStatements(this.door.catalogue, batch, removals));
  }

  async hasUnrecordedClaims(): Promise<boolean> {
    const [row] = await readRows(this.door, 'read/unrecorded-claims', { limit: 1 });
    return countOf(row, 'claims') > 0;
  }

  async recordRun(run: ImportRunRecord): Promise<void> {
    const { catalogue } = this.door;
    const properties = toProperties(run);
    await this.#commit([catalogue.statement('write/create-run', { id: run.id, properties })]);
    const parameters = { runId: run.id, limit: CLAIMS_PER_RECORDING };
    while (await this.hasUnrecordedClaims()) {
      await this.#commit([catalogue.statement('write/record-claims', parameters)]);
    }
  }

  async #requireMarker(): Promise<void> {
    if (!this.#isOurs) checkMarker(await readMarker(this.store, this.door.catalogue));
    this.#isOurs = true;
  }

  async #commit(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return;
    const { store } = this;
    const { catalogue } = this.door;
    await this.#requireMarker();
    const dataVersion = this.newDataVersion();
    await store.write([...statements, catalogue.statement('write/set-data-version', { dataVersion })]);
  }
}

/** The claims archive of a store. */
export function createClaimArchive(
  store: GraphStore,
  catalogue: Catalogue,
  { newDataVersion = randomUUID }: ClaimArchiveOptions = {},
): ClaimArchive {
  return new StoreClaimArchive(store, { store, catalogue }, newDataVersion);
}
