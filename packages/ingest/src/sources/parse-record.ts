/** The second station: checks a row's cells by its kind's schema and gives a typed row, or names column and reason. */
import { fail, ok, showValue, type Result } from '@weft/model';
import type { z } from 'zod';
import { remarkAmbiguousDate } from '../checks/ambiguous-date';
import type { Rejection } from '../load-report';
import { toRejection, type RowFault } from './row-fault';
import { documentColumns, toDocumentRow, type DocumentRow } from './rows/document-row';
import { entityColumns, toEntityRow, type EntityRow } from './rows/entity-row';
import { metricColumns, toMetricRow, type MetricRow } from './rows/metric-row';
import { observationColumns, toObservationRow, type ObservationRow } from './rows/observation-row';
import { relationColumns, toRelationRow, type RelationRow } from './rows/relation-row';
import type { RowPlace } from './rows/row-place';
import type { RecordKind, SourceRow } from './source';

/** A typed row of any kind. */
export type ParsedRow = DocumentRow | MetricRow | EntityRow | RelationRow | ObservationRow;

/** The CSV columns of each kind, as contracts.md lists them. */
export const KIND_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  document: Object.keys(documentColumns.shape),
  metric: Object.keys(metricColumns.shape),
  entity: Object.keys(entityColumns.shape),
  relation: Object.keys(relationColumns.shape),
  observation: Object.keys(observationColumns.shape),
};

/** The columns without which no row of the kind can be taken. */
export const NEEDED_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  document: ['title'],
  metric: ['id', 'name'],
  entity: ['id', 'type', 'name'],
  relation: ['subject', 'predicate', 'object'],
  observation: ['subject', 'metric', 'value'],
};

type Parsed<Value> = Result<Value, z.ZodError>;

function check<Schema extends z.ZodType>(schema: Schema, row: SourceRow): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(row.cells);
  return parsed.success ? ok(parsed.data) : fail(parsed.error);
}

function build<Cells, Row>(cells: Parsed<Cells>, toRow: (cells: Cells) => Row): Parsed<Row> {
  return cells.ok ? ok(toRow(cells.value)) : cells;
}

function parseDocument(row: SourceRow, place: RowPlace): Parsed<DocumentRow> {
  return build(check(documentColumns, row), (cells) => {
    const remarks = remarkAmbiguousDate('published_at', cells.published_at);
    return toDocumentRow(cells, { ...place, remarks });
  });
}

function parseByKind(row: SourceRow, place: RowPlace): Parsed<ParsedRow> {
  switch (row.kind) {
    case 'document':
      return parseDocument(row, place);
    case 'metric':
      return build(check(metricColumns, row), (cells) => toMetricRow(cells, place));
    case 'entity':
      return build(check(entityColumns, row), (cells) => toEntityRow(cells, place));
    case 'relation':
      return build(check(relationColumns, row), (cells) => toRelationRow(cells, place));
    case 'observation':
      return build(check(observationColumns, row), (cells) => toObservationRow(cells, place));
  }
}

/** The cells at fault, each once: its column in the file's words, and what stands there against what was expected. */
function faultsOf(error: z.ZodError, row: SourceRow): readonly RowFault[] {
  const faults = new Map<string, string>();
  for (const issue of error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const cell of unknown) {
      faults.set(cell, `unknown field; known are ${KIND_COLUMNS[row.kind].join(', ')}`);
    }
    const cell = String(issue.path[0] ?? '');
    if (unknown.length > 0 || faults.has(cell)) continue;
    const value = row.cells[cell];
    const found = value === undefined ? 'it is empty' : `found “${showValue(value)}”`;
    faults.set(cell, `${found}; expected ${issue.message}`);
  }
  return [...faults].map(([cell, reason]) => ({ column: row.columnNames?.[cell] ?? cell, reason }));
}

/** Checks a row. The rejection names every cell that is wrong, what stands there and what was expected. */
export function parseRecord(row: SourceRow, file: string): Result<ParsedRow, Rejection> {
  const parsed = parseByKind(row, { file, line: row.line, remarks: [] });
  return parsed.ok ? parsed : fail(toRejection({ file, line: row.line }, faultsOf(parsed.error, row)));
}
