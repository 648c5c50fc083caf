/** Reads a source in batches of typed rows; what is refused on the way is reported at once. */
import type { LoadProgress } from '../load-report';
import { parseRecord, type ParsedRow } from '../sources/parse-record';
import type { RecordKind, RowSource } from '../sources/source';
import type { LoadState } from './load-state';

/** Rows of one transaction. */
const BATCH_ROWS = 1000;

/** Follows a load; called after each batch. */
export type ProgressListener = (progress: LoadProgress) => void;

/** Counts bytes over all files and passes. */
export interface ByteCount {
  read: number;
  readonly total: number;
}

/** A typed row, with what its source says of repeated ids. */
export interface BatchRow {
  readonly row: ParsedRow;
  readonly mayRepeat: boolean;
}

/** The rows of one kind that a source has, in batches. */
export async function* readBatches(
  source: RowSource,
  kind: RecordKind,
  context: { readonly state: LoadState; readonly bytes: ByteCount },
): AsyncGenerator<readonly BatchRow[]> {
  const { state, bytes } = context;
  let batch: BatchRow[] = [];
  for await (const item of source.read(kind, (count) => (bytes.read += count))) {
    state.rows += 1;
    if (!item.ok) {
      state.reject(source.name, item.rejection);
      continue;
    }
    const parsed = parseRecord(item.row, source.file);
    if (!parsed.ok) {
      state.reject(source.name, parsed.error);
      continue;
    }
    batch.push({ row: parsed.value, mayRepeat: item.row.repeats === true });
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
