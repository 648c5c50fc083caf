/** Reads a source in batches of typed rows, one batch ahead; what is refused is reported with its batch. */
import type { LoadProgress, Rejection } from '../load-report';
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

/** What was read of a source, not yet told to the load. */
interface ReadRows {
  readonly rows: BatchRow[];
  readonly rejections: Rejection[];
  count: number;
}

async function* readRows(
  source: RowSource,
  kind: RecordKind,
  onBytes: (count: number) => void,
): AsyncGenerator<ReadRows> {
  let read: ReadRows = { rows: [], rejections: [], count: 0 };
  for await (const item of source.read(kind, onBytes)) {
    read.count += 1;
    const parsed = item.ok ? parseRecord(item.row, source.file) : undefined;
    if (!item.ok) read.rejections.push(item.rejection);
    else if (parsed?.ok) read.rows.push({ row: parsed.value, mayRepeat: item.row.repeats === true });
    else if (parsed) read.rejections.push(parsed.error);
    if (read.rows.length < BATCH_ROWS && read.rejections.length < BATCH_ROWS) continue;
    yield read;
    read = { rows: [], rejections: [], count: 0 };
  }
  yield read;
}

/** Reads one item ahead, so that the next batch is parsed while the archive is at work on this one. */
async function* readAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const item = await next;
      if (item.done === true) return;
      next = items.next();
      // A failure is thrown where the item is awaited, also if whoever asks for it comes late.
      next.catch(() => undefined);
      yield item.value;
    }
  } finally {
    await items.return(undefined);
  }
}

/** The rows of one kind that a source has, in batches. */
export async function* readBatches(
  source: RowSource,
  kind: RecordKind,
  context: { readonly state: LoadState; readonly bytes: ByteCount },
): AsyncGenerator<readonly BatchRow[]> {
  const { state, bytes } = context;
  const ahead = readAhead(readRows(source, kind, (count) => (bytes.read += count)));
  for await (const { rows, rejections, count } of ahead) {
    state.rows += count;
    for (const rejection of rejections) state.reject(source.name, rejection);
    if (rows.length > 0) yield rows;
  }
}
