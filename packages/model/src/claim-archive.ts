/**
 * The port through which a load reads what exists and writes what differs. Ingest decides what to write; a store
 * implements this and decides how. Each `write` is one transaction: all of it, or nothing.
 */
import type { ClaimId, DocumentId, EntityId, MetricId, ObservationId, RelKey } from './ids';
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  ImportRunRecord,
  MetricRecord,
  ObservationRecord,
  RelationRecord,
} from './records';
import type { RelationType } from './relation-types';

/** Ids of what a batch touches; an absent list reads nothing of that kind. */
export interface ExistingQuery {
  readonly entities?: readonly EntityId[];
  readonly documents?: readonly DocumentId[];
  readonly metrics?: readonly MetricId[];
  readonly claims?: readonly ClaimId[];
  readonly observations?: readonly ObservationId[];
  readonly relations?: readonly RelKey[];
  /** All claims, whatever their status, behind these relationships. */
  readonly claimsBehindRelations?: readonly RelKey[];
  /** All claims, whatever their status, behind these observations. */
  readonly claimsBehindObservations?: readonly ObservationId[];
}

/** What of the asked-for exists. Claims of all three questions come in one list without repeats. */
export interface ExistingRecords {
  readonly entities: readonly EntityRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly relations: readonly RelationRecord[];
}

/** Records to create, to overwrite whole, and ids to delete. */
export interface RecordChanges<Record, Id = string> {
  readonly create: readonly Record[];
  readonly update: readonly Record[];
  readonly remove: readonly Id[];
}

/** One transaction's worth of changes; absent kinds do not change. Claims are never deleted, only set retracted. */
export interface ChangeBatch {
  readonly entities?: RecordChanges<EntityRecord, EntityId>;
  readonly documents?: RecordChanges<DocumentRecord, DocumentId>;
  readonly metrics?: RecordChanges<MetricRecord, MetricId>;
  readonly claims?: Pick<RecordChanges<ClaimRecord>, 'create' | 'update'>;
  readonly observations?: RecordChanges<ObservationRecord, ObservationId>;
  readonly relations?: RecordChanges<RelationRecord, { readonly key: RelKey; readonly type: RelationType }>;
}

/** Kinds whose records belong to sources. */
export type SourcedKind = 'entities' | 'documents' | 'metrics' | 'claims';

/** The turn to load into a store; one load at a time has it. */
export interface LoadTurn {
  release(): Promise<void>;
}

/** What a load needs of a store. */
export interface ClaimArchive {
  /** Waits until no other load, of whatever process, writes to the store, and keeps others waiting until released. */
  beginTurn(signal?: AbortSignal): Promise<LoadTurn>;
  readExisting(query: ExistingQuery): Promise<ExistingRecords>;
  write(batch: ChangeBatch): Promise<void>;
  /** Ids of one kind that a source brought, in pages; retracted claims are left out. */
  listIdsOfSource(kind: SourcedKind, source: string): AsyncIterable<readonly string[]>;
  /** Sources with a dataset's prefix that the store knows, so that a file that vanished is noticed. */
  listSources(prefix: string): Promise<readonly string[]>;
  /** Which of these entities an accepted claim (or another record) still refers to. */
  findReferredEntities(ids: readonly EntityId[]): Promise<readonly EntityId[]>;
  /** Which of these documents an accepted claim or an entity refers to; of these metrics, an observation. */
  findReferred(kind: 'documents' | 'metrics', ids: readonly string[]): Promise<readonly string[]>;
  /** Observations of the series named by metric and subject, for the check that compares values. */
  readSeries(
    series: readonly { readonly subjectId: EntityId; readonly metricId: MetricId }[],
  ): Promise<readonly ObservationRecord[]>;
  /** Whether a broken run left claims that no run's record owns. */
  hasUnrecordedClaims(): Promise<boolean>;
  /** Writes the run's record and ties to it every claim that has none yet, also those a broken run left. */
  recordRun(run: ImportRunRecord): Promise<void>;
  /** Makes what was written durable now. */
  checkpoint(): Promise<void>;
}
