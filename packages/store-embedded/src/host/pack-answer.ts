/** Turns an engine's result into a bounded, packed answer. Values stay as the engine gave them. */
import { serialize } from 'node:v8';
import type grafeo from '@grafeo-db/js';
import { MAX_ANSWER_BYTES, MAX_ROWS, type EngineAnswer } from '../protocol';
import { Refusal } from './refusal';

type EngineResult = Awaited<ReturnType<grafeo.GrafeoDB['executeCypher']>>;

/** Packs rows that are no engine result. */
export function packRows(columns: readonly string[], rows: readonly (readonly unknown[])[]): EngineAnswer {
  return { columns, rows: serialize(rows), truncated: false };
}

/**
 * All rows of a result, or its first `limit`.
 * @throws Refusal `too-large` beyond the caps, before or after converting, so that no answer exhausts a process.
 */
export function packResult(result: EngineResult, limit?: number): EngineAnswer {
  const wanted = Math.min(limit ?? Infinity, MAX_ROWS);
  if (limit === undefined && result.length > MAX_ROWS) throw tooLarge();
  const truncated = result.length > wanted;
  const rows = serialize(truncated ? firstRows(result, wanted) : result.rows());
  if (rows.byteLength > MAX_ANSWER_BYTES) throw tooLarge();
  return { columns: result.columns, rows, truncated };
}

/** Converts only what is wanted: converting is what takes memory and blocks. */
function firstRows(result: EngineResult, wanted: number): readonly (readonly unknown[])[] {
  const { columns } = result;
  const rows: unknown[][] = [];
  for (let index = 0; index < wanted; index += 1) {
    const row = result.get(index);
    rows.push(columns.map((column) => row[column]));
  }
  return rows;
}

function tooLarge(): Refusal {
  return new Refusal(
    'too-large',
    'the answer is too large; ask for fewer rows or columns, for example by LIMIT',
  );
}
