/** A CSV table whose columns are those of one record kind, as a source of rows. */
import type { Rejection } from '../../load-report';
import type { ReadItem, RecordKind, RowSource, TableDocument } from '../source';
import { TextProblem } from '../text/text-problem';
import { toCells } from './to-cells';
import { readCsv } from './read-csv';

/** What is known of a table before it is read. */
export interface CsvTable {
  readonly path: string;
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly kind: RecordKind;
  readonly tableDocument: TableDocument;
  readonly folder?: string;
}

/** Makes an error of reading the refusal of a place in a file; other errors pass through. */
export function toRejection(error: unknown, file: string): Rejection {
  if (!(error instanceof TextProblem)) throw error;
  const reason = `${error.reason}; nothing after it was read`;
  return { file, line: error.line, column: error.column, reason };
}

async function* readRows(table: CsvTable, onBytes: (count: number) => void): AsyncGenerator<ReadItem> {
  const { file, kind } = table;
  let header: readonly string[] | undefined;
  try {
    for await (const record of readCsv(table.path, onBytes)) {
      if (!record.ok) {
        const { line, column, reason } = record;
        yield { ok: false, rejection: { file, line, column, reason } };
      } else if (header === undefined) {
        header = record.fields.map((name) => name.trim());
      } else {
        yield { ok: true, row: { kind, line: record.line, cells: toCells(header, record.fields) } };
      }
    }
  } catch (error) {
    yield { ok: false, rejection: toRejection(error, file) };
  }
}

/** Makes a table a source of rows of its kind. */
export function csvSource(table: CsvTable): RowSource {
  const { name, file, bytes, tableDocument, folder } = table;
  return {
    name,
    file,
    bytes,
    tableDocument,
    kinds: [table.kind],
    ...(folder === undefined ? {} : { folder }),
    read: (_kind, onBytes) => readRows(table, onBytes),
  };
}
