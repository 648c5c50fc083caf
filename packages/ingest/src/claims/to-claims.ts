/** The third station: makes a row a claim with its source, and a figure's row the observation it supports as well. */
import {
  claimIdOf,
  fail,
  normaliseSpace,
  observationIdOf,
  ok,
  RELATION_TYPES,
  relKeyOf,
  type ClaimId,
  type ClaimIdentity,
  type ClaimRecord,
  type DocumentId,
  type MetricId,
  type ObservationRecord,
  type Result,
  type RunId,
} from '@weft/model';
import { checkFigure } from '../checks/check-figure';
import { impliedRateOf } from '../checks/rate-mismatch';
import { presentFields } from '../present-fields';
import type { ObservationRow } from '../sources/rows/observation-row';
import type { RelationRow } from '../sources/rows/relation-row';
import type { RowFault } from '../sources/row-fault';
import type { Remark } from '../sources/rows/row-place';
import { locateQuote, type QuotePosition } from './quote-position';

/** What a claim takes from around its row. */
export interface ClaimContext {
  readonly source: string;
  readonly documentId: DocumentId;
  /** The document's text, where it has one. */
  readonly text?: string;
  readonly publishedAt?: string;
  readonly runId: RunId;
  readonly recordedAt: string;
  /** 1 for the first of equal assertions in this source, 2 for the second. */
  countOccurrence(first: ClaimId): number;
}

/** A figure's claim and observation, and what the checks say of it. */
export interface FigureClaim {
  readonly claim: ClaimRecord;
  readonly observation: ObservationRecord;
  readonly remarks: readonly Remark[];
}

function nextClaimId(identity: Omit<ClaimIdentity, 'occurrence'>, context: ClaimContext): ClaimId {
  const first = claimIdOf({ ...identity, occurrence: 1 });
  const occurrence = context.countOccurrence(first);
  return occurrence === 1 ? first : claimIdOf({ ...identity, occurrence });
}

function flagsOf(remarks: readonly Remark[]) {
  return [...new Set(remarks.map((remark) => remark.code))].sort();
}

/** What claims of rows have in common. A row of a table is as sure as the person who wrote it: confidence 1. */
function claimBase(row: RelationRow | ObservationRow, context: ClaimContext, position: QuotePosition) {
  return {
    documentId: context.documentId,
    source: context.source,
    locator: `${row.file}#${row.line}`,
    passage: row.passage,
    quote: position.quote,
    prefix: position.prefix,
    suffix: position.suffix,
    start: position.start,
    end: position.end,
    extractor: 'table',
    extractorVersion: '1',
    confidence: 1,
    status: 'accepted' as const,
    publishedAt: context.publishedAt,
    recordedAt: context.recordedAt,
    runId: context.runId,
  };
}

function orderEnds(row: RelationRow) {
  const { subjectId, objectId } = row;
  const swap = RELATION_TYPES[row.predicate].symmetric === true && objectId < subjectId;
  return swap ? { subjectId: objectId, objectId: subjectId } : { subjectId, objectId };
}

/** Makes a relation's row a claim. The mentions of a table are the ids as printed, in the order they are stored. */
export function toRelationClaim(row: RelationRow, context: ClaimContext): Result<ClaimRecord, RowFault> {
  const position = locateQuote(row.quote, context.text);
  if (!position.ok) return fail({ column: 'quote', reason: position.error });
  const { subjectId, objectId } = orderEnds(row);
  const { predicate, stage, role } = row;
  const id = nextClaimId(
    {
      documentId: context.documentId,
      predicate,
      quote: row.quote ?? '',
      subjectMention: subjectId,
      objectMention: objectId,
      qualifiers: [stage ?? '', normaliseSpace(role ?? '').toLowerCase()],
    },
    context,
  );
  return ok(
    presentFields<ClaimRecord>({
      ...claimBase(row, context, position.value),
      id,
      predicate,
      subjectId,
      objectId,
      relKey: relKeyOf({ subjectId, type: predicate, objectId, stage, role }),
      certainty: row.certainty,
      stage,
      role,
      validFrom: row.validFrom,
      validTo: row.validTo,
      asOf: row.asOf,
      flags: flagsOf(row.remarks),
    }),
  );
}

/** Claims with equal parts support one figure; a figure without a period is told apart by its words too. */
function figureIdOf(row: ObservationRow, metricId: MetricId) {
  const { subjectId, observationKind, unitCode, currency, scope, period, industryId, withinId } = row;
  const dimensions = [observationKind, unitCode, currency, scope, industryId, withinId, period?.text];
  return observationIdOf([
    subjectId,
    metricId,
    ...dimensions.map((part) => part ?? ''),
    String(row.isTarget),
    row.qualifier,
    row.value,
    period === undefined ? normaliseSpace(row.valueText) : '',
  ]);
}

function toObservation(row: ObservationRow, metricId: MetricId): ObservationRecord {
  return presentFields<ObservationRecord>({
    id: figureIdOf(row, metricId),
    subjectId: row.subjectId,
    metricId,
    value: row.value,
    valueText: row.valueText,
    qualifier: row.qualifier,
    unitCode: row.unitCode,
    currency: row.currency,
    kind: row.observationKind,
    scope: row.scope,
    period: row.period?.text,
    periodStart: row.period?.start,
    periodEnd: row.period?.end,
    periodBasis: row.period === undefined ? 'unknown' : 'stated',
    industryId: row.industryId,
    withinId: row.withinId,
    isTarget: row.isTarget,
    convertedValue: row.convertedValue,
    convertedCurrency: row.convertedCurrency,
    impliedRate: impliedRateOf(row),
    status: 'accepted',
    flags: [],
  });
}

/** Makes a figure's row a claim and the observation it supports, checked by itself. */
export function toFigureClaim(
  row: ObservationRow,
  metricId: MetricId,
  context: ClaimContext,
): Result<FigureClaim, RowFault> {
  const position = locateQuote(row.quote, context.text);
  if (!position.ok) return fail({ column: 'quote', reason: position.error });
  const observation = toObservation(row, metricId);
  const found = checkFigure(
    observation,
    presentFields<{ quote?: string; publishedAt?: string }>({
      quote: row.quote,
      publishedAt: context.publishedAt,
    }),
  );
  const id = nextClaimId(
    {
      documentId: context.documentId,
      predicate: 'OBSERVES',
      quote: row.quote ?? '',
      subjectMention: row.subjectId,
      objectMention: row.valueText,
      qualifiers: [
        row.metric,
        row.period?.text ?? '',
        row.observationKind,
        row.industryId ?? '',
        row.withinId ?? '',
      ],
    },
    context,
  );
  const claim = presentFields<ClaimRecord>({
    ...claimBase(row, context, position.value),
    id,
    predicate: 'OBSERVES',
    subjectId: row.subjectId,
    observationId: observation.id,
    certainty: 'stated',
    flags: flagsOf([...row.remarks, ...found]),
  });
  return ok({ claim, observation, remarks: found });
}
