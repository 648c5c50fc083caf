/** Opens a dataset folder: its description, its tables' headers, and one source per table that is there. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { documentIdOf } from '@weft/model';
import type { Rejection } from '../../load-report';
import { csvSource } from '../csv/csv-source';
import { readHeader } from '../csv/read-header';
import { KIND_COLUMNS, NEEDED_COLUMNS } from '../parse-record';
import type { DatasetWords, RecordKind, RowSource, SourceGroup } from '../source';
import { DATASET_FILE, readDatasetFile, type DatasetFile } from './dataset-file';

const TABLES: readonly (readonly [string, RecordKind])[] = [
  ['documents.csv', 'document'],
  ['metrics.csv', 'metric'],
  ['entities.csv', 'entity'],
  ['relations.csv', 'relation'],
  ['observations.csv', 'observation'],
];

interface OpenedTable {
  readonly source?: RowSource;
  readonly problems: readonly Rejection[];
}

function checkColumns(columns: readonly string[], file: string, kind: RecordKind): readonly Rejection[] {
  const known = KIND_COLUMNS[kind];
  const unknown = columns.filter((column) => !known.includes(column));
  const missing = NEEDED_COLUMNS[kind].filter((column) => !columns.includes(column));
  return [
    ...unknown.map((column) => ({
      file,
      line: 1,
      column,
      reason: `unknown column “${column}”; the columns are ${known.join(', ')}`,
    })),
    ...missing.map((column) => ({ file, line: 1, column, reason: `the column “${column}” is missing` })),
  ];
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function openTable(folder: string, dataset: DatasetFile, index: number): Promise<OpenedTable> {
  const [file, kind] = TABLES[index] ?? ['', 'document' as const];
  const path = join(folder, file);
  const bytes = await sizeOf(path);
  if (bytes === undefined) return { problems: [] };
  const header = await readHeader(path, file);
  const problems = [
    ...header.problems,
    ...(header.columns.length > 0 ? checkColumns(header.columns, file, kind) : []),
  ];
  const name = `${dataset.name}/${file}`;
  const tableDocument = { id: documentIdOf(name), title: `${dataset.title}: ${file}` };
  const source = csvSource({ path, name, file, bytes, kind, tableDocument, folder });
  return { source, problems };
}

function toWords({ title, license, credit = [] }: DatasetFile): DatasetWords {
  return { title, ...(license === undefined ? {} : { license }), credit: [credit].flat() };
}

/** Opens a folder that holds a `dataset.yaml`. What is wrong before any row is read comes as problems. */
export async function openDataset(folder: string): Promise<SourceGroup> {
  const dataset = await readDatasetFile(join(folder, DATASET_FILE));
  if (!dataset.ok) return { sources: [], problems: [dataset.error] };
  const tables = await Promise.all(TABLES.map((_, index) => openTable(folder, dataset.value, index)));
  return {
    prefix: `${dataset.value.name}/`,
    words: toWords(dataset.value),
    sources: tables.flatMap((table) => table.source ?? []),
    problems: tables.flatMap((table) => table.problems),
  };
}
