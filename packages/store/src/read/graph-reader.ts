/** `GraphReader` over any store: each question is a file beside this one, over statements of `cypher/read`. */
import type { Catalogue } from '../catalogue';
import type { GraphReader, StoreCounts } from '../graph-reader';
import type { CallOptions, GraphStore } from '../graph-store';
import { parseRun } from '../rows/claim-row';
import { parseRelation } from '../rows/relation-row';
import { readMarker } from '../schema/establish-schema';
import { readRow, readRows, type StatementDoor } from '../statement-door';
import { listDocuments, readDocument, readDocumentText } from './documents';
import { listFlaggedStatistics, readEntity, readStatistics } from './entity-detail';
import { readSummaries } from './entity-summary';
import { readClaims, readEntityEvidence, readEvidence } from './evidence';
import { readSchema } from './graph-schema';
import { readOverview, readSlice } from './graph-slice';
import { readNeighbourhood } from './neighbourhood';
import { readCounts } from './store-counts';
import { listAdjacency, listEntities, listSentences } from './whole-graph';

/** What a database without our marker answers: its changes can't be told. */
const UNVERSIONED = 'unversioned';

interface CachedCounts {
  readonly dataVersion: string;
  readonly counts: StoreCounts;
}

class StoreGraphReader implements GraphReader {
  #counts: CachedCounts | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly catalogue: Catalogue,
  ) {}

  #door(options: CallOptions | undefined): StatementDoor {
    return { store: this.store, catalogue: this.catalogue, options };
  }

  readonly readDataVersion: GraphReader['readDataVersion'] = async (options) => {
    const { store } = this;
    const door = { read: (statement: Parameters<GraphStore['read']>[0]) => store.read(statement, options) };
    return (await readMarker(door, this.catalogue))?.dataVersion ?? UNVERSIONED;
  };

  readonly readDataAsOf: GraphReader['readDataAsOf'] = async (options) => {
    const publishedAt = (await readRow(this.#door(options), 'read/data-as-of'))?.['publishedAt'];
    return typeof publishedAt === 'string' ? publishedAt : undefined;
  };

  readonly hasClaims: GraphReader['hasClaims'] = async (options) =>
    (await readRow(this.#door(options), 'read/any-claim', { limit: 1 })) !== undefined;
  readonly readCounts: GraphReader['readCounts'] = async (options) => {
    const dataVersion = await this.readDataVersion(options);
    if (dataVersion === this.#counts?.dataVersion) return this.#counts.counts;
    const counts = await readCounts(this.#door(options));
    if (dataVersion !== UNVERSIONED) this.#counts = { dataVersion, counts };
    return counts;
  };

  readonly readEntity: GraphReader['readEntity'] = (id, options) => readEntity(this.#door(options), id);
  readonly readNeighbourhood: GraphReader['readNeighbourhood'] = (query, options) =>
    readNeighbourhood(this.#door(options), query);
  readonly readSummaries: GraphReader['readSummaries'] = (ids, options) =>
    readSummaries(this.#door(options), ids);
  readonly readSlice: GraphReader['readSlice'] = (ids, options) => readSlice(this.#door(options), ids);
  readonly readOverview: GraphReader['readOverview'] = async (limit, options) =>
    readOverview(this.#door(options), limit, await this.readCounts(options));

  readonly readRelation: GraphReader['readRelation'] = async (key, options) => {
    const row = await readRow(this.#door(options), 'read/relation-by-key', { key });
    return row === undefined ? undefined : parseRelation(row);
  };

  readonly readEvidence: GraphReader['readEvidence'] = (key, options) =>
    readEvidence(this.#door(options), key);
  readonly readEntityEvidence: GraphReader['readEntityEvidence'] = (id, limit, options) =>
    readEntityEvidence(this.#door(options), id, limit);
  readonly readClaims: GraphReader['readClaims'] = (ids, options) => readClaims(this.#door(options), ids);
  readonly readStatistics: GraphReader['readStatistics'] = (ids, options) =>
    readStatistics(this.#door(options), ids);
  readonly listDocuments: GraphReader['listDocuments'] = (options) => listDocuments(this.#door(options));
  readonly readDocument: GraphReader['readDocument'] = (id, options) => readDocument(this.#door(options), id);
  readonly readDocumentText: GraphReader['readDocumentText'] = (id, options) =>
    readDocumentText(this.#door(options), id);

  readonly listRuns: GraphReader['listRuns'] = async (options) => {
    const rows = await readRows(this.#door(options), 'read/runs');
    return rows.map((row) => parseRun(row['properties'] ?? null));
  };

  readonly readSchema: GraphReader['readSchema'] = (options) => readSchema(this.#door(options));
  readonly listEntities: GraphReader['listEntities'] = (options) => listEntities(this.#door(options));
  readonly listSentences: GraphReader['listSentences'] = (options) => listSentences(this.#door(options));
  readonly listAdjacency: GraphReader['listAdjacency'] = (options) => listAdjacency(this.#door(options));
  readonly listFlaggedStatistics: GraphReader['listFlaggedStatistics'] = (limit, options) =>
    listFlaggedStatistics(this.#door(options), limit);
}

/** The reader of a store. It may be kept: counts are cached by data version. */
export function createGraphReader(store: GraphStore, catalogue: Catalogue): GraphReader {
  return new StoreGraphReader(store, catalogue);
}
