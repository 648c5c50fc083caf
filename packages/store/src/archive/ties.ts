/** The ties of claims and figures to their ends: which there are, and the statements that make and undo them. */
import type { ClaimRecord, ObservationRecord } from '@weft/model';
import type { Catalogue, Statement } from '../catalogue';
import { inChunks } from '../in-chunks';

/** Kinds of nodes that something can be tied to. */
export type EndKind = 'entities' | 'documents' | 'metrics' | 'observations';

/** One tie of a record kind. */
export interface Tie<Entry> {
  /** What its statements are called after: `write/link-<name>` and `write/unlink-<name>`. */
  readonly name: string;
  readonly endKind: EndKind;
  readonly endOf: (record: Entry) => string | undefined;
}

export const CLAIM_TIES: readonly Tie<ClaimRecord>[] = [
  { name: 'claim-subjects', endKind: 'entities', endOf: (claim) => claim.subjectId },
  { name: 'claim-objects', endKind: 'entities', endOf: (claim) => claim.objectId },
  { name: 'claim-observations', endKind: 'observations', endOf: (claim) => claim.observationId },
  { name: 'claim-documents', endKind: 'documents', endOf: (claim) => claim.documentId },
];

export const OBSERVATION_TIES: readonly Tie<ObservationRecord>[] = [
  { name: 'observation-subjects', endKind: 'entities', endOf: (figure) => figure.subjectId },
  { name: 'observation-metrics', endKind: 'metrics', endOf: (figure) => figure.metricId },
  { name: 'observation-industries', endKind: 'entities', endOf: (figure) => figure.industryId },
  { name: 'observation-areas', endKind: 'entities', endOf: (figure) => figure.withinId },
];

type WithId = { readonly id: string };

/** Statements that tie records to their ends; ties that are there stay. */
export function linkStatements<Entry extends WithId>(
  catalogue: Catalogue,
  ties: readonly Tie<Entry>[],
  records: readonly Entry[],
): readonly Statement[] {
  return ties.flatMap(({ name, endOf }) => {
    const rows = records.flatMap((record) => {
      const end = endOf(record);
      return end === undefined ? [] : [{ id: record.id, end }];
    });
    return inChunks(rows).map((chunk) => catalogue.statement(`write/link-${name}`, { rows: chunk }));
  });
}

/** Statements that undo the ties of records to ends they no longer have. */
export function unlinkStatements<Entry extends WithId>(
  catalogue: Catalogue,
  ties: readonly Tie<Entry>[],
  records: readonly Entry[],
): readonly Statement[] {
  return ties.flatMap(({ name, endOf }) => {
    const rows = records.map((record) => ({ id: record.id, end: endOf(record) ?? '' }));
    return inChunks(rows).map((chunk) => catalogue.statement(`write/unlink-${name}`, { rows: chunk }));
  });
}
