/**
 * Reads a CSV file record by record with exact lines. Its columns are checked by who asked for them; a record whose
 * quotes or fields don't fit is handed on as a refusal, and reading goes on.
 */
import { Readable } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import { readUtf8 } from '../text/read-utf8';
import { TextProblem } from '../text/text-problem';

/** Characters of one record, over all its lines. */
const MAX_RECORD_SIZE = 1024 * 1024;

/** A record with the line it begins on (the header is line 1), or why it can't be used. */
export type CsvRecord =
  | { readonly ok: true; readonly line: number; readonly fields: readonly string[] }
  | { readonly ok: false; readonly line: number; readonly column: string; readonly reason: string };

interface ParsedCsv {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

const OPTIONS = {
  info: true,
  raw: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  record_delimiter: '\n',
  max_record_size: MAX_RECORD_SIZE,
} as const;

function countNewlines(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

/** A quote inside a field is right only as a doubled one in a quoted field. */
function findLooseQuote(parsed: ParsedCsv): number {
  return parsed.record.findIndex(
    (field) => field.includes('"') && !parsed.raw.includes(`"${field.replaceAll('"', '""')}"`),
  );
}

function checkRecord(parsed: ParsedCsv, header: readonly string[]): CsvRecord {
  const { record } = parsed;
  const line = parsed.info.lines - countNewlines(record);
  const loose = findLooseQuote(parsed);
  if (loose >= 0) {
    const through = parsed.info.lines > line ? ` (lines ${line} to ${parsed.info.lines})` : '';
    const reason = `a quote is not closed, or stands inside a field without being doubled${through}`;
    return { ok: false, line, column: header[loose] ?? '', reason };
  }
  if (header.length === 0 || record.length === header.length) return { ok: true, line, fields: record };
  const reason = `the row has ${record.length} fields, the header ${header.length}`;
  return { ok: false, line, column: '', reason };
}

function toTextProblem(error: unknown, nextLine: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new TextProblem(nextLine, 'a quote that is opened in this record is never closed');
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const reason = `the record is longer than ${MAX_RECORD_SIZE} characters; is a quote not closed?`;
    return new TextProblem(nextLine, reason);
  }
  return error;
}

/**
 * The records of a file, the header first.
 * @throws TextProblem where the file can't be read any further.
 */
export async function* readCsv(path: string, onBytes: (count: number) => void): AsyncGenerator<CsvRecord> {
  const text = readUtf8(path, onBytes);
  const parser = parse(OPTIONS);
  const input = Readable.from(text);
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let header: readonly string[] = [];
  let nextLine = 1;
  try {
    for await (const parsed of parser as AsyncIterable<ParsedCsv>) {
      const record = checkRecord(parsed, header);
      if (header.length === 0) header = parsed.record.map((name) => name.trim());
      nextLine = parsed.info.lines + 1;
      yield record;
    }
  } catch (error) {
    throw toTextProblem(error, nextLine);
  } finally {
    input.destroy();
    parser.destroy();
  }
}
