/**
 * What the API asks of a graph, as one typed port over catalogue statements; written once for all engines in `read/`.
 * Only accepted entities and projected relationships count, unless a method says otherwise.
 */
import type {
  ClaimRecord,
  DocumentRecord,
  EntityId,
  EntityRecord,
  EntityType,
  ImportRunRecord,
  MetricRecord,
  ObservationId,
  ObservationRecord,
  RelationRecord,
  RelationType,
  RelKey,
} from '@weft/model';
import type { CallOptions } from './graph-store';

/** An entity as a canvas needs it. `degree` counts its relationships in the whole database. */
export interface EntitySummary {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly nameZh?: string;
  readonly degree: number;
  /** Whether a figure about it is disputed. */
  readonly disputed: boolean;
}

/** A part of the graph and how much of what was asked for is not in it. */
export interface GraphSlice {
  readonly nodes: readonly EntitySummary[];
  readonly relations: readonly RelationRecord[];
  readonly notShown: { readonly nodes: number; readonly relations: number };
  readonly nextCursor?: string;
}

export type Direction = 'out' | 'in' | 'both';

/** Which neighbours, in order of sources, then confidence, then key. The cursor is the last answer's. */
export interface NeighbourhoodQuery {
  readonly id: EntityId;
  readonly types?: readonly RelationType[];
  readonly direction: Direction;
  readonly limit: number;
  readonly cursor?: string;
}

/** A claim with the document that states it and, for a digest, the article it digests. */
export interface ClaimWithDocument {
  readonly claim: ClaimRecord;
  readonly document: DocumentRecord;
  readonly basedOn?: DocumentRecord;
}

/** A figure with its metric and the claims that support it. */
export interface Statistic {
  readonly observation: ObservationRecord;
  readonly metric: MetricRecord;
  readonly claimIds: readonly string[];
}

/** Counts of an entity's relationships by type and direction. */
export interface RelationCount {
  readonly type: RelationType;
  readonly direction: 'out' | 'in';
  readonly count: number;
}

/** An entity with what an inspector opens with. */
export interface EntityDetail {
  readonly entity: EntityRecord;
  readonly document?: DocumentRecord;
  readonly degree: number;
  readonly statistics: readonly Statistic[];
  readonly relationCounts: readonly RelationCount[];
}

/** A document with the number of its accepted claims, those of its digests included. */
export interface DocumentSummary {
  readonly document: DocumentRecord;
  readonly basedOn?: DocumentRecord;
  readonly claimCount: number;
}

/** What the whole store holds. */
export interface StoreCounts {
  readonly entities: number;
  readonly relations: number;
  readonly documents: number;
  readonly observations: number;
  readonly claims: { readonly accepted: number; readonly candidate: number; readonly rejected: number };
  /** Entities by type and relationships by type, only those that occur. */
  readonly entityTypes: Readonly<Partial<Record<EntityType, number>>>;
  readonly relationTypes: Readonly<Partial<Record<RelationType, number>>>;
}

/** Labels or types with their properties, as completion wants them. */
export interface SchemaElement {
  readonly name: string;
  readonly count: number;
  readonly properties: readonly { readonly name: string; readonly coverage: number }[];
}

/** The schema as the database shows it. */
export interface GraphSchema {
  readonly labels: readonly SchemaElement[];
  readonly relationshipTypes: readonly SchemaElement[];
}

/** One relationship of the whole graph, as small as a path search needs it. */
export interface AdjacencyRow {
  readonly key: RelKey;
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly certainty: 'stated' | 'implied';
}

/** The reads behind the HTTP routes. Unknown ids give `undefined`, never an error. */
export interface GraphReader {
  /** Changes with every write that changed something; the key of caches and ETags. */
  readDataVersion(options?: CallOptions): Promise<string>;
  /** Latest publication date among documents, ISO 8601 at its precision. */
  readDataAsOf(options?: CallOptions): Promise<string | undefined>;
  readCounts(options?: CallOptions): Promise<StoreCounts>;
  /** Whether the store holds a claim of any status: then only loads may write to it. */
  hasClaims(options?: CallOptions): Promise<boolean>;
  readEntity(id: EntityId, options?: CallOptions): Promise<EntityDetail | undefined>;
  readNeighbourhood(query: NeighbourhoodQuery, options?: CallOptions): Promise<GraphSlice | undefined>;
  /** These entities without their relationships, in the order asked for; unknown ids are absent. */
  readSummaries(ids: readonly EntityId[], options?: CallOptions): Promise<readonly EntitySummary[]>;
  /** These entities and all relationships among them; unknown ids are simply absent. */
  readSlice(ids: readonly EntityId[], options?: CallOptions): Promise<GraphSlice>;
  /** The best connected entities and the relationships among them, bounded. */
  readOverview(limit: number, options?: CallOptions): Promise<GraphSlice>;
  readRelation(key: RelKey, options?: CallOptions): Promise<RelationRecord | undefined>;
  /** Claims behind a relationship, newest publication first, then by position. */
  readEvidence(key: RelKey, options?: CallOptions): Promise<readonly ClaimWithDocument[]>;
  /** Accepted claims whose subject or object it is, and those of its figures, newest first. */
  readEntityEvidence(
    id: EntityId,
    limit: number,
    options?: CallOptions,
  ): Promise<{ readonly claims: readonly ClaimWithDocument[]; readonly total: number }>;
  readClaims(ids: readonly string[], options?: CallOptions): Promise<readonly ClaimWithDocument[]>;
  /** Figures by id; unknown ids are absent. */
  readStatistics(ids: readonly ObservationId[], options?: CallOptions): Promise<readonly Statistic[]>;
  listDocuments(options?: CallOptions): Promise<readonly DocumentSummary[]>;
  readDocument(
    id: string,
    options?: CallOptions,
  ): Promise<(DocumentSummary & { readonly claims: readonly ClaimRecord[] }) | undefined>;
  readDocumentText(
    id: string,
    options?: CallOptions,
  ): Promise<{ text: string; language: string } | undefined>;
  listRuns(options?: CallOptions): Promise<readonly ImportRunRecord[]>;
  readSchema(options?: CallOptions): Promise<GraphSchema>;
  /** All accepted entities in pages, for the name index. */
  listEntities(options?: CallOptions): AsyncIterable<readonly EntityRecord[]>;
  /** Accepted claims with a quote in pages, for the sentence index. */
  listSentences(options?: CallOptions): AsyncIterable<readonly ClaimWithDocument[]>;
  /** All relationships in pages, for path search. */
  listAdjacency(options?: CallOptions): AsyncIterable<readonly AdjacencyRow[]>;
  /** Disputed figures, and those flagged by a check, for the question about contradictions. */
  listFlaggedStatistics(limit: number, options?: CallOptions): Promise<readonly Statistic[]>;
}
