/** The domain's one vocabulary: entities, relations, claims, observations, evidence, views. */
export { CHECKS, isCheckCode, type CheckCode } from './check-codes';
export type {
  ChangeBatch,
  ClaimArchive,
  ExistingQuery,
  ExistingRecords,
  LoadTurn,
  RecordChanges,
  SourcedKind,
} from './claim-archive';
export {
  claimIdOf,
  documentIdOf,
  metricIdOf,
  observationIdOf,
  relKeyOf,
  textVersionOf,
  type ClaimIdentity,
  type RelationIdentity,
} from './deterministic-ids';
export { ENTITY_TYPE_LABELS, ENTITY_TYPES, isEntityType, type EntityType } from './entity-types';
export type { EntityFamily, EntityTypeDefinition } from './entity-types/define-entity-type';
export {
  isIdText,
  parseId,
  type ClaimId,
  type DocumentId,
  type EntityId,
  type MetricId,
  type ObservationId,
  type RelKey,
  type RunId,
} from './ids';
export {
  DATE_PRECISIONS,
  daysInMonth,
  parsePartialDate,
  type DatePrecision,
  type PartialDate,
} from './partial-date';
export { parsePeriod, PERIOD_BASES, type Period, type PeriodBasis } from './period';
export {
  CERTAINTIES,
  CLAIM_STATUSES,
  DOCUMENT_KINDS,
  EXTERNAL_IDS,
  OBSERVATION_KINDS,
  VALUE_QUALIFIERS,
  type Certainty,
  type ClaimRecord,
  type ClaimStatus,
  type DocumentKind,
  type DocumentRecord,
  type EntityRecord,
  type ExternalIdName,
  type ImportRunRecord,
  type MetricRecord,
  type ObservationKind,
  type ObservationRecord,
  type RelationRecord,
  type ValueQualifier,
} from './records';
export {
  allowsEnds,
  isRelationType,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  type RelationType,
} from './relation-types';
export {
  STAGES,
  type QualifierName,
  type RelationFamily,
  type RelationTypeDefinition,
  type Stage,
} from './relation-types/define-relation-type';
export { fail, ok, type Result } from './result';
export { normaliseName, normaliseSpace } from './text';
export { showValue, toValidationIssues, type ValidationIssue } from './validation-issue';
export { NAME_MODES, viewSpecSchema, type NameMode, type ViewSpec } from './view-spec';
