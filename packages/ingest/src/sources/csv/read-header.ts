/** Reads and checks the header of a CSV file before anything of it is loaded. */
import type { Rejection } from '../../load-report';
import { TextProblem } from '../text/text-problem';
import { readCsv } from './read-csv';

/** The columns of a file, and what is wrong with them. */
export interface CsvHeader {
  readonly columns: readonly string[];
  readonly problems: readonly Rejection[];
}

function findRepeated(columns: readonly string[]): readonly string[] {
  return [...new Set(columns.filter((name, index) => columns.indexOf(name) !== index))];
}

async function readColumns(path: string): Promise<readonly string[]> {
  for await (const record of readCsv(path, () => undefined)) {
    if (!record.ok) throw new TextProblem(record.line, record.reason, record.column);
    return record.fields.map((name) => name.trim());
  }
  throw new TextProblem(1, 'the file is empty; a header with the column names is needed');
}

/** Reads a file's header. Repeated and empty names are problems; unknown names are for the caller to judge. */
export async function readHeader(path: string, file: string): Promise<CsvHeader> {
  try {
    const columns = await readColumns(path);
    const problems = findRepeated(columns).map((column) => ({
      file,
      line: 1,
      column,
      reason: column === '' ? 'two columns have no name' : `the column “${column}” is there twice`,
    }));
    return { columns, problems };
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    const { line, column, reason } = error;
    return { columns: [], problems: [{ file, line, column, reason }] };
  }
}
