/**
 * A claim archive in memory, complete and simple: the measure by which real stores are judged, and what unit tests load
 * into. Only tests use it.
 */
import type {
  ChangeBatch,
  ClaimArchive,
  ClaimRecord,
  DocumentRecord,
  EntityId,
  EntityRecord,
  ExistingQuery,
  ExistingRecords,
  ImportRunRecord,
  LoadTurn,
  MetricRecord,
  ObservationRecord,
  RelationRecord,
  SourcedKind,
} from '@weft/model';

type Changes<Value> = { readonly create: readonly Value[]; readonly update: readonly Value[] };

function write<Value>(
  map: Map<string, Value>,
  changes: Changes<Value> | undefined,
  idOf: (v: Value) => string,
) {
  for (const record of changes?.create ?? []) {
    if (map.has(idOf(record))) throw new Error(`already there: ${idOf(record)}`);
    map.set(idOf(record), structuredClone(record));
  }
  for (const record of changes?.update ?? []) {
    if (!map.has(idOf(record))) throw new Error(`not there: ${idOf(record)}`);
    map.set(idOf(record), structuredClone(record));
  }
}

function pick<Value>(map: ReadonlyMap<string, Value>, ids: readonly string[] = []): Value[] {
  return [...new Set(ids)].flatMap((id) => structuredClone(map.get(id)) ?? []);
}

/** The archive and, for tests, what it holds. */
export class MemoryArchive implements ClaimArchive {
  readonly entities = new Map<string, EntityRecord>();
  readonly documents = new Map<string, DocumentRecord>();
  readonly metrics = new Map<string, MetricRecord>();
  readonly claims = new Map<string, ClaimRecord>();
  readonly observations = new Map<string, ObservationRecord>();
  readonly relations = new Map<string, RelationRecord>();
  readonly runs: ImportRunRecord[] = [];
  readonly recorded = new Set<string>();
  writes = 0;
  /** Called before each write; throwing makes the write fail as a whole. */
  beforeWrite: (batch: ChangeBatch) => void = () => undefined;

  async readExisting(query: ExistingQuery): Promise<ExistingRecords> {
    const relKeys = new Set<string>(query.claimsBehindRelations ?? []);
    const observationIds = new Set<string>(query.claimsBehindObservations ?? []);
    const ids = new Set<string>(query.claims ?? []);
    const claims = [...this.claims.values()].filter(
      (claim) =>
        ids.has(claim.id) || relKeys.has(claim.relKey ?? '') || observationIds.has(claim.observationId ?? ''),
    );
    return {
      entities: pick(this.entities, query.entities),
      documents: pick(this.documents, query.documents),
      metrics: pick(this.metrics, query.metrics),
      observations: pick(this.observations, query.observations),
      relations: pick(this.relations, query.relations),
      claims: structuredClone(claims),
    };
  }

  async write(batch: ChangeBatch): Promise<void> {
    this.beforeWrite(batch);
    this.writes += 1;
    write(this.entities, batch.entities, (record) => record.id);
    write(this.documents, batch.documents, (record) => record.id);
    write(this.metrics, batch.metrics, (record) => record.id);
    write(this.claims, batch.claims, (record) => record.id);
    write(this.observations, batch.observations, (record) => record.id);
    write(this.relations, batch.relations, (record) => record.key);
    for (const id of batch.entities?.remove ?? []) this.entities.delete(id);
    for (const id of batch.documents?.remove ?? []) this.documents.delete(id);
    for (const id of batch.metrics?.remove ?? []) this.metrics.delete(id);
    for (const id of batch.observations?.remove ?? []) this.observations.delete(id);
    for (const { key } of batch.relations?.remove ?? []) this.relations.delete(key);
  }

  async *listIdsOfSource(kind: SourcedKind, source: string): AsyncGenerator<readonly string[]> {
    if (kind === 'claims') {
      yield [...this.claims.values()]
        .filter((claim) => claim.source === source && claim.status !== 'retracted')
        .map((claim) => claim.id);
      return;
    }
    yield [...this[kind].values()].filter((record) => record.sources.includes(source)).map(({ id }) => id);
  }

  async listSources(prefix: string): Promise<readonly string[]> {
    const owned = [...this.entities.values(), ...this.documents.values(), ...this.metrics.values()];
    const names = [
      ...owned.flatMap((record) => record.sources),
      ...[...this.claims.values()]
        .filter((claim) => claim.status !== 'retracted')
        .map((claim) => claim.source),
    ];
    return [...new Set(names)].filter((name) => name.startsWith(prefix)).sort();
  }

  private accepted(): ClaimRecord[] {
    return [...this.claims.values()].filter((claim) => claim.status === 'accepted');
  }

  async findReferredEntities(ids: readonly EntityId[]): Promise<readonly EntityId[]> {
    const referred = new Set<string | undefined>([
      ...this.accepted().flatMap((claim) => [claim.subjectId, claim.objectId]),
      ...[...this.observations.values()].flatMap((figure) => [figure.industryId, figure.withinId]),
    ]);
    return ids.filter((id) => referred.has(id));
  }

  async findReferred(kind: 'documents' | 'metrics', ids: readonly string[]): Promise<readonly string[]> {
    const referred = new Set<string | undefined>(
      kind === 'metrics'
        ? [...this.observations.values()].map((figure) => figure.metricId)
        : [
            ...this.accepted().map((claim) => claim.documentId),
            ...[...this.entities.values()].map((e) => e.documentId),
          ],
    );
    return ids.filter((id) => referred.has(id));
  }

  async readSeries(series: Parameters<ClaimArchive['readSeries']>[0]): Promise<readonly ObservationRecord[]> {
    const keys = new Set(series.map(({ subjectId, metricId }) => `${subjectId}\n${metricId}`));
    return [...this.observations.values()].filter((figure) =>
      keys.has(`${figure.subjectId}\n${figure.metricId}`),
    );
  }

  async hasUnrecordedClaims(): Promise<boolean> {
    return [...this.claims.keys()].some((id) => !this.recorded.has(id));
  }

  async recordRun(run: ImportRunRecord): Promise<void> {
    this.runs.push(run);
    for (const id of this.claims.keys()) this.recorded.add(id);
  }

  /** One process, and its tests load one after the other. */
  async beginTurn(): Promise<LoadTurn> {
    return { release: async () => {} };
  }

  async checkpoint(): Promise<void> {}
}
