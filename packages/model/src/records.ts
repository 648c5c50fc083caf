/**
 * The graph's records as every room passes them on: flat, readonly, dates as ISO text at the precision given.
 * Absent means unknown; nothing is null. How they lie in a database is the store's business.
 */
import type { CheckCode } from './check-codes';
import type { EntityType } from './entity-types';
import type { ClaimId, DocumentId, EntityId, MetricId, ObservationId, RelKey, RunId } from './ids';
import type { DatePrecision } from './partial-date';
import type { PeriodBasis } from './period';
import type { RelationType } from './relation-types';
import type { Stage } from './relation-types/define-relation-type';

/** Whether the source says it, or it follows from what the source says. */
export const CERTAINTIES = ['stated', 'implied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What became of a claim; only accepted ones are counted and projected. */
export const CLAIM_STATUSES = ['candidate', 'accepted', 'rejected', 'superseded', 'retracted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Kinds of documents; a digest is our own short text about an article and names it in `basedOn`. */
export const DOCUMENT_KINDS = ['article', 'digest', 'table', 'report'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** External identifiers an entity may carry, by property name. */
export const EXTERNAL_IDS = [
  'wikidataId',
  'rorId',
  'gb2260',
  'uscc',
  'geonamesId',
  'moeCode',
  'gbt4754',
] as const;
export type ExternalIdName = (typeof EXTERNAL_IDS)[number];

/** An entity. `sources` are the tables that declare it; the first one's names hold. */
export interface EntityRecord extends Partial<Readonly<Record<ExternalIdName, string>>> {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
  /** `candidate` while no accepted claim or table knows it: outside search, counts and degree. */
  readonly status: 'accepted' | 'candidate';
  readonly documentId?: DocumentId;
  /** `file#line` of the row that declares it. */
  readonly locator?: string;
  /** Where in the document, as the row says it ("para 4"). */
  readonly passage?: string;
  readonly sources: readonly string[];
}

/** A source: an article, our digest of one, a table or a report. */
export interface DocumentRecord {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Hash of the normalised text, or of the row where there is no text. */
  readonly version: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly publishedPrecision?: DatePrecision;
  readonly publishedPrinted?: string;
  readonly language?: string;
  readonly path?: string;
  readonly basedOn?: DocumentId;
  /** Text as read: no byte order mark, LF only. */
  readonly text?: string;
  readonly sources: readonly string[];
}

/** What figures of one series measure. */
export interface MetricRecord {
  readonly id: MetricId;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases: readonly string[];
  readonly unit?: string;
  readonly sources: readonly string[];
}

/** One assertion of one document. `predicate` is a relationship type, or OBSERVES with an `observationId`. */
export interface ClaimRecord {
  readonly id: ClaimId;
  readonly predicate: RelationType | 'OBSERVES';
  readonly subjectId: EntityId;
  readonly objectId?: EntityId;
  readonly observationId?: ObservationId;
  readonly relKey?: RelKey;
  readonly documentId: DocumentId;
  /** Table or file that brought it: `dataset/relations.csv`. Retraction compares within one source. */
  readonly source: string;
  readonly locator: string;
  readonly passage?: string;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 code units in the document's text. */
  readonly start?: number;
  readonly end?: number;
  readonly page?: number;
  readonly extractor: string;
  readonly extractorVersion: string;
  readonly rule?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly certainty: Certainty;
  readonly status: ClaimStatus;
  readonly stage?: Stage;
  readonly role?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly asOf?: string;
  readonly publishedAt?: string;
  /** Codes of checks that flagged it. */
  readonly flags: readonly CheckCode[];
  readonly recordedAt: string;
  readonly runId: RunId;
}

/** What sort of number a figure is. */
export const OBSERVATION_KINDS = [
  'level',
  'share',
  'growthYoY',
  'growthCumulative',
  'growthAnnualAvg',
  'change',
  'rank',
  'target',
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** How a figure stands to its value: equal, above, at least, below, at most, about. */
export const VALUE_QUALIFIERS = ['eq', 'gt', 'gte', 'lt', 'lte', 'approx'] as const;
export type ValueQualifier = (typeof VALUE_QUALIFIERS)[number];

/** A figure. Value in base units; percent stays percent. */
export interface ObservationRecord {
  readonly id: ObservationId;
  readonly subjectId: EntityId;
  readonly metricId: MetricId;
  readonly value: number;
  readonly valueText: string;
  readonly qualifier: ValueQualifier;
  readonly unitCode?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly kind: ObservationKind;
  readonly scope?: string;
  readonly period?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly periodBasis: PeriodBasis;
  readonly industryId?: EntityId;
  readonly withinId?: EntityId;
  readonly isTarget: boolean;
  readonly convertedValue?: number;
  readonly convertedCurrency?: string;
  readonly impliedRate?: number;
  readonly status: 'accepted' | 'disputed';
  readonly flags: readonly CheckCode[];
}

/** A projected relationship: what the accepted claims of one key add up to. */
export interface RelationRecord {
  readonly key: RelKey;
  readonly type: RelationType;
  readonly subjectId: EntityId;
  readonly objectId: EntityId;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly confidence: number;
  readonly status: 'accepted' | 'disputed';
  readonly certainty: Certainty;
  readonly stage?: Stage;
  readonly role?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly asOf?: string;
  /** First and last publication date of its claims; never the clock. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** What one load changed. Written last, and only when something changed. */
export interface ImportRunRecord {
  readonly id: RunId;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly sources: readonly string[];
  /** Titles, licences and credit lines of the datasets it loaded, where they have any. */
  readonly titles: readonly string[];
  readonly licenses: readonly string[];
  readonly credits: readonly string[];
  readonly created: number;
  readonly changed: number;
  readonly retracted: number;
  readonly rejected: number;
}
