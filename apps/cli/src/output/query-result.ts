/** A query's rows on standard output: a table that fits the terminal, JSON, or CSV that spreadsheets open safely. */
import { stringify } from 'csv-stringify/sync';
import Table from 'cli-table3';
import { encodeValue, GraphNode, GraphRelationship, type QueryResult, type Value } from '@weft/store';

/** Rows with the time they took. */
export interface TimedResult extends QueryResult {
  readonly elapsedMs: number;
}

const NARROWEST_COLUMN = 8;
const FALLBACK_WIDTH = 100;

/** Resolves when the text has left for the terminal, so that leaving does not cut it. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

/** One JSON document and nothing else. */
export function printJson({ columns, rows, truncated, elapsedMs }: TimedResult): Promise<void> {
  const document = { columns, rows: rows.map((row) => row.map(encodeValue)), truncated, elapsedMs };
  return print(`${JSON.stringify(document)}\n`);
}

function showElement(value: GraphNode | GraphRelationship): string {
  const { name, id, key } = value.properties;
  const label = value instanceof GraphNode ? `(:${value.labels.join(':')}` : `[:${value.ends.type}`;
  const shown = [name, id, key].find((candidate) => typeof candidate === 'string');
  return `${label}${typeof shown === 'string' ? ` ${shown}` : ''}${value instanceof GraphNode ? ')' : ']'}`;
}

/** A value as one cell: text as it is, elements in Cypher's own look, the rest as JSON. */
function showCell(value: Value): string {
  if (value === null) return '';
  if (value instanceof GraphNode || value instanceof GraphRelationship) return showElement(value);
  const encoded = encodeValue(value);
  return typeof encoded === 'string' ? encoded : JSON.stringify(encoded);
}

/** Control characters would let a name drive the terminal. */
function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text that a spreadsheet would run gets an apostrophe before it; numbers stay numbers, negative ones too. */
function guardFormula(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** CSV with a header; text cells that a spreadsheet would run as a formula are led by an apostrophe. */
export function printCsv({ columns, rows }: TimedResult): Promise<void> {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? value : guardFormula(showCell(value)))),
  );
  return print(stringify([columns.map(guardFormula), ...cells]));
}

/** A table no wider than the terminal, and one line that says how many rows there were. */
export function printTable({ columns, rows, truncated, elapsedMs }: TimedResult): Promise<void> {
  const cells = rows.map((row) => row.map((value) => escapeControls(showCell(value))));
  const width = process.stdout.columns ?? FALLBACK_WIDTH;
  const widest = Math.max(NARROWEST_COLUMN, Math.floor((width - 1) / Math.max(1, columns.length)));
  const table = new Table({
    head: columns.map(escapeControls),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  const fits = new Table({ head: columns.map(escapeControls), style: { head: [], border: [] } });
  for (const row of cells) fits.push(row);
  const plain = fits.toString();
  if ((plain.split('\n', 1)[0]?.length ?? 0) <= width)
    return print(`${plain}\n${countLine(rows.length, truncated, elapsedMs)}\n`);
  table.options.colWidths = columns.map(() => widest);
  for (const row of cells) table.push(row);
  return print(`${table.toString()}\n${countLine(rows.length, truncated, elapsedMs)}\n`);
}

function countLine(count: number, truncated: boolean, elapsedMs: number): string {
  const rows = `${count} ${count === 1 ? 'row' : 'rows'}`;
  const head = truncated ? `First ${rows}. There are more: raise --limit or narrow the query` : rows;
  return `${head}, ${elapsedMs} ms.`;
}
