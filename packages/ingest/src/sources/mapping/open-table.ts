/** Opens a table with its mapping, or a file of records that says of each row what kind it is. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentIdOf } from '@weft/model';
import { IngestError } from '../../ingest-error';
import { readHeader } from '../csv/read-header';
import { RECORD_KINDS, type ReadItem, type RecordKind, type RowSource, type SourceGroup } from '../source';
import { applyMapping } from './apply-mapping';
import { checkMapping, readMapping, type MappingText } from './read-mapping';
import { readTable, tableFormatOf } from './read-table';
import { suggestMapping } from './suggest-mapping';

type ByteCounter = (count: number) => void;

const FIRST_ROWS = 5;

interface TableHead {
  readonly columns: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly isRecords: boolean;
}

/** The first rows of a table, for a suggestion and to see whether its rows name their kind. */
export async function readTableHead(path: string): Promise<TableHead> {
  const rows: Readonly<Record<string, string>>[] = [];
  for await (const item of readTable(path, basename(path), () => undefined)) {
    if (item.ok) rows.push(item.value.cells);
    if (rows.length >= FIRST_ROWS) break;
  }
  const columns =
    tableFormatOf(path) === 'csv'
      ? (await readHeader(path, basename(path))).columns
      : [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const samples = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const kinds: readonly string[] = RECORD_KINDS;
  const isRecords = rows.length > 0 && rows.every((row) => kinds.includes(row['kind'] ?? ''));
  return { columns, samples, isRecords };
}

interface MappedTable {
  readonly path: string;
  readonly text: MappingText;
}

async function* readMapped({ path, text }: MappedTable, kind: RecordKind, onBytes: ByteCounter) {
  const [first] = kindsOf(text);
  for await (const item of readTable(path, basename(path), onBytes)) {
    if (!item.ok) {
      if (kind === first) yield { ok: false, rejection: item.error } as const;
      continue;
    }
    for (const row of applyMapping(text.mapping, kind, item.value)) yield { ok: true, row } as const;
  }
}

function kindsOf({ mapping }: MappingText): readonly RecordKind[] {
  return [
    ...(mapping.entities.length > 0 ? (['entity'] as const) : []),
    ...(mapping.relations.length > 0 ? (['relation'] as const) : []),
    ...(mapping.observations.length > 0 ? (['observation'] as const) : []),
  ];
}

function documentOf({ mapping }: MappingText, name: string) {
  const { id, ...rest } = mapping.document;
  const key = [rest.publisher, rest.title, rest.published_at].join('|');
  const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    title: rest.title,
    ...Object.fromEntries(fields),
    id: id ?? documentIdOf(rest.url ?? `${name}|${key}`),
  };
}

/** Opens a table with its mapping. @throws IngestError `mapping-invalid`. */
export async function openMappedTable(path: string, mappingPath: string): Promise<SourceGroup> {
  const text = await readMapping(mappingPath);
  const file = basename(path);
  const header = tableFormatOf(path) === 'csv' ? await readHeader(path, file) : undefined;
  if (header && header.problems.length > 0) return { sources: [], problems: header.problems };
  checkMapping(text, header?.columns);
  const name = text.mapping.name ?? file;
  const source: RowSource = {
    name,
    file,
    kinds: kindsOf(text),
    bytes: (await stat(path)).size,
    tableDocument: documentOf(text, name),
    read: (kind, onBytes) => readMapped({ path, text }, kind, onBytes),
  };
  return { sources: [source], problems: [] };
}

async function* readRecords(path: string, kind: RecordKind, onBytes: ByteCounter): AsyncGenerator<ReadItem> {
  const file = basename(path);
  const kinds: readonly string[] = RECORD_KINDS;
  for await (const item of readTable(path, file, onBytes)) {
    if (!item.ok) {
      if (kind === RECORD_KINDS[0]) yield { ok: false, rejection: item.error };
      continue;
    }
    const { kind: named = '', ...cells } = item.value.cells;
    const { line } = item.value;
    // `kind` names the record's kind, so a document's or figure's own kind is `document_kind`, `observation_kind`.
    const { [`${named}_kind`]: ownKind, ...rest } = cells;
    const own = ownKind === undefined ? cells : { ...rest, kind: ownKind };
    if (named === kind) yield { ok: true, row: { kind, line, cells: own } };
    if (kind !== RECORD_KINDS[0] || kinds.includes(named)) continue;
    const reason = `found “${named}”; expected one of ${kinds.join(', ')}`;
    yield { ok: false, rejection: { file, line, column: 'kind', reason } };
  }
}

/** Opens a YAML or JSON file of records `{kind: entity, id: …}` with the fields of the CSV columns. */
export async function openRecords(path: string): Promise<SourceGroup> {
  const file = basename(path);
  const source: RowSource = {
    name: file,
    file,
    kinds: RECORD_KINDS,
    bytes: (await stat(path)).size,
    tableDocument: { id: documentIdOf(file), title: file },
    read: (kind, onBytes) => readRecords(path, kind, onBytes),
  };
  return { sources: [source], problems: [] };
}

/** Refuses a table that has neither a mapping nor kinds, with its columns and a mapping to start from. */
export async function refuseTable(path: string): Promise<never> {
  const { columns, samples } = await readTableHead(path);
  throw new IngestError(
    'mapping-needed',
    `${path} needs a mapping (--mapping FILE.yaml) that says what its columns are: ${columns.join(', ')}`,
    { file: path, columns, suggestion: suggestMapping(columns, samples) },
  );
}
