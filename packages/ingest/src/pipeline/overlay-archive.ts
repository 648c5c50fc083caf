/**
 * An archive that reads through to another and keeps what is written in memory: a dry run loads into it, so that its
 * numbers are those of the real load. It is dropped afterwards.
 */
import type {
  ChangeBatch,
  ClaimArchive,
  ClaimId,
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
import { findReferences } from './overlay-references';

type Entry<Value> = Value | 'removed';

/** Records of one kind as the overlay has them. */
class OverlayKind<Value> {
  private readonly entries = new Map<string, Entry<Value>>();

  constructor(private readonly idOf: (record: Value) => string) {}

  write(changes: { readonly create: readonly Value[]; readonly update: readonly Value[] } | undefined): void {
    for (const record of [...(changes?.create ?? []), ...(changes?.update ?? [])]) {
      this.entries.set(this.idOf(record), record);
    }
  }

  remove(ids: readonly string[] | undefined): void {
    for (const id of ids ?? []) this.entries.set(id, 'removed');
  }

  /** What lies under the overlay, with what the overlay says of the ids asked for. */
  patch(under: readonly Value[], ids: readonly string[]): readonly Value[] {
    const found = new Map(under.map((record) => [this.idOf(record), record]));
    for (const id of [...ids, ...found.keys()]) {
      const entry = this.entries.get(id);
      if (entry === 'removed') found.delete(id);
      else if (entry !== undefined) found.set(id, entry);
    }
    return [...found.values()];
  }

  *records(): Generator<Value> {
    for (const entry of this.entries.values()) if (entry !== 'removed') yield entry;
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }
}

function hasSource(record: { readonly sources: readonly string[] }, source: string): boolean {
  return record.sources.includes(source);
}

/** The overlay over one archive. */
export class OverlayArchive implements ClaimArchive {
  private readonly entities = new OverlayKind<EntityRecord>((record) => record.id);
  private readonly documents = new OverlayKind<DocumentRecord>((record) => record.id);
  private readonly metrics = new OverlayKind<MetricRecord>((record) => record.id);
  private readonly claims = new OverlayKind<ClaimRecord>((record) => record.id);
  private readonly observations = new OverlayKind<ObservationRecord>((record) => record.id);
  private readonly relations = new OverlayKind<RelationRecord>((record) => record.key);
  private readonly claimsByParent = new Map<string, Set<ClaimId>>();

  constructor(private readonly under: ClaimArchive) {}

  async readExisting(query: ExistingQuery): Promise<ExistingRecords> {
    const under = await this.under.readExisting(query);
    const parents = [...(query.claimsBehindRelations ?? []), ...(query.claimsBehindObservations ?? [])];
    const behind = parents.flatMap((parent) => [...(this.claimsByParent.get(parent) ?? [])]);
    const asked = new Set<string>(parents);
    const named = new Set<string>(query.claims ?? []);
    return {
      entities: this.entities.patch(under.entities, query.entities ?? []),
      documents: this.documents.patch(under.documents, query.documents ?? []),
      metrics: this.metrics.patch(under.metrics, query.metrics ?? []),
      observations: this.observations.patch(under.observations, query.observations ?? []),
      relations: this.relations.patch(under.relations, query.relations ?? []),
      claims: this.claims
        .patch(under.claims, [...(query.claims ?? []), ...behind])
        .filter(
          (claim) =>
            named.has(claim.id) || asked.has(claim.relKey ?? '') || asked.has(claim.observationId ?? ''),
        ),
    };
  }

  write(batch: ChangeBatch): Promise<void> {
    this.entities.write(batch.entities);
    this.entities.remove(batch.entities?.remove);
    this.documents.write(batch.documents);
    this.documents.remove(batch.documents?.remove);
    this.metrics.write(batch.metrics);
    this.metrics.remove(batch.metrics?.remove);
    this.observations.write(batch.observations);
    this.observations.remove(batch.observations?.remove);
    this.relations.write(batch.relations);
    this.relations.remove(batch.relations?.remove.map(({ key }) => key));
    this.claims.write(batch.claims);
    for (const claim of [...(batch.claims?.create ?? []), ...(batch.claims?.update ?? [])]) this.index(claim);
    return Promise.resolve();
  }

  private index(claim: ClaimRecord): void {
    for (const parent of [claim.relKey, claim.observationId]) {
      if (parent === undefined) continue;
      const ids = this.claimsByParent.get(parent) ?? new Set();
      this.claimsByParent.set(parent, ids.add(claim.id));
    }
  }

  private ownIdsOf(kind: SourcedKind, source: string): readonly string[] {
    if (kind === 'claims') {
      return [...this.claims.records()]
        .filter((claim) => claim.source === source && claim.status !== 'retracted')
        .map((claim) => claim.id);
    }
    return [...this[kind].records()].filter((record) => hasSource(record, source)).map(({ id }) => id);
  }

  async *listIdsOfSource(kind: SourcedKind, source: string): AsyncGenerator<readonly string[]> {
    for await (const page of this.under.listIdsOfSource(kind, source)) {
      yield page.filter((id) => !this[kind].has(id));
    }
    yield this.ownIdsOf(kind, source);
  }

  async listSources(prefix: string): Promise<readonly string[]> {
    const owned = [...this.entities.records(), ...this.documents.records(), ...this.metrics.records()];
    const own = [
      ...owned.flatMap((record) => record.sources),
      ...[...this.claims.records()].map((c) => c.source),
    ];
    return [
      ...new Set([
        ...(await this.under.listSources(prefix)),
        ...own.filter((name) => name.startsWith(prefix)),
      ]),
    ];
  }

  async findReferredEntities(ids: readonly EntityId[]): Promise<readonly EntityId[]> {
    const found = await findReferences(this);
    return ids.filter((id) => found.entities.has(id));
  }

  async findReferred(kind: 'documents' | 'metrics', ids: readonly string[]): Promise<readonly string[]> {
    const found = await findReferences(this);
    return ids.filter((id) => found[kind].has(id));
  }

  async readSeries(series: Parameters<ClaimArchive['readSeries']>[0]): Promise<readonly ObservationRecord[]> {
    const under = await this.under.readSeries(series);
    const keys = new Set(series.map(({ subjectId, metricId }) => `${subjectId}\n${metricId}`));
    const own = [...this.observations.records()].filter((figure) =>
      keys.has(`${figure.subjectId}\n${figure.metricId}`),
    );
    return this.observations.patch(
      under,
      own.map((figure) => figure.id),
    );
  }

  /** What is never written disturbs nobody. */
  beginTurn(): Promise<LoadTurn> {
    return Promise.resolve({ release: () => Promise.resolve() });
  }

  hasUnrecordedClaims(): Promise<boolean> {
    return Promise.resolve(false);
  }

  recordRun(_run: ImportRunRecord): Promise<void> {
    return Promise.resolve();
  }

  checkpoint(): Promise<void> {
    return Promise.resolve();
  }
}
