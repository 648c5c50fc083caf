/** Reads any table (CSV, a JSON array, JSON Lines or a YAML list) row by row with its own column names. */
import { extname } from 'node:path';
import { fail, ok, type Result } from '@weft/model';
import type { Rejection } from '../../load-report';
import { readCsv } from '../csv/read-csv';
import { toRejection } from '../csv/csv-source';
import { toCells } from '../csv/to-cells';
import { splitJsonItems } from '../json/split-json-items';
import { readSmallText, readUtf8 } from '../text/read-utf8';
import { readYaml } from '../yaml/read-yaml';
import type { TableRow } from './apply-mapping';

const MAX_YAML_BYTES = 16 * 1024 * 1024;
type TableItem = Result<TableRow, Rejection>;

/** Kind of table by the file's ending; undefined for files that are none. */
export function tableFormatOf(path: string): 'csv' | 'json' | 'yaml' | undefined {
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (['.json', '.jsonl', '.ndjson'].includes(ending)) return 'json';
  return ['.yaml', '.yml'].includes(ending) ? 'yaml' : undefined;
}

function toText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => toText(item) ?? '').join('|');
  return JSON.stringify(value);
}

function toRow(value: unknown, line: number, file: string): TableItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ file, line, column: '', reason: 'expected an object with named fields' });
  }
  const entries = Object.entries(value);
  const cells = toCells(
    entries.map(([key]) => key),
    entries.map(([, cell]) => toText(cell) ?? ''),
  );
  return ok({ line, cells });
}

async function* readCsvRows(path: string, file: string, onBytes: (n: number) => void) {
  let header: readonly string[] | undefined;
  for await (const record of readCsv(path, onBytes)) {
    if (!record.ok) {
      const { line, column, reason } = record;
      yield fail({ file, line, column, reason });
    } else if (header === undefined) {
      header = record.fields.map((name) => name.trim());
    } else {
      yield ok({ line: record.line, cells: toCells(header, record.fields) });
    }
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`not JSON: ${error.message}`);
    throw error;
  }
}

async function* readJsonRows(path: string, file: string, onBytes: (n: number) => void) {
  for await (const item of splitJsonItems(readUtf8(path, onBytes))) {
    const value = parseJson(item.text);
    if (value.ok) yield toRow(value.value, item.line, file);
    else yield fail({ file, line: item.line, column: '', reason: value.error });
  }
}

async function* readYamlRows(path: string, file: string, onBytes: (n: number) => void) {
  const text = await readSmallText(path, MAX_YAML_BYTES);
  onBytes(Buffer.byteLength(text));
  const yaml = readYaml(text);
  const contents = yaml.document.contents;
  const items =
    contents && 'items' in contents && contents.constructor.name === 'YAMLSeq' ? contents.items : [];
  if (items.length === 0 && contents !== null) yield toRow(yaml.toValue(contents), 1, file);
  for (const item of items) yield toRow(yaml.toValue(item), yaml.lineOf(item), file);
}

/** The rows of a table. A place where it can't be read any further is the last item. */
export async function* readTable(
  path: string,
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<TableItem> {
  const format = tableFormatOf(path);
  try {
    if (format === 'csv') yield* readCsvRows(path, file, onBytes);
    else if (format === 'json') yield* readJsonRows(path, file, onBytes);
    else yield* readYamlRows(path, file, onBytes);
  } catch (error) {
    yield fail(toRejection(error, file));
  }
}
