/** Brings a batch of metrics into the archive. */
import type { MetricId, MetricRecord } from '@weft/model';
import { presentFields } from '../present-fields';
import type { MetricRow } from '../sources/rows/metric-row';
import type { RowSource } from '../sources/source';
import type { LoadState } from './load-state';
import { repeats } from './merge-owned';
import { OwnedBatch } from './owned-batch';
import { retrying } from './retrying';

function toMetric(row: MetricRow, source: string): MetricRecord {
  const { id, name, nameZh, aliases, unit } = row;
  return presentFields<MetricRecord>({ id, name, nameZh, aliases, unit, sources: [source] });
}

/** Writes a batch of metrics in one transaction. */
export async function loadMetrics(
  rows: readonly MetricRow[],
  source: RowSource,
  state: LoadState,
): Promise<void> {
  const seen = state.seenOf(source.name).metrics;
  const ids = [...new Set(rows.map((row) => row.id))];
  const existing = await retrying(() => state.archive.readExisting({ metrics: ids }));
  const batch = new OwnedBatch(existing.metrics);
  for (const row of rows) {
    const desired = toMetric(row, source.name);
    const [known, firstLine] = [batch.get(row.id), seen.get(row.id)];
    if (firstLine !== undefined && known && !repeats(known, desired, source.name)) {
      const reason = `“${row.id}” already stands in line ${firstLine} with other values`;
      state.reject(source.name, { file: row.file, line: row.line, column: 'id', reason });
      continue;
    }
    state.warnRow(row, row.remarks);
    if (firstLine === undefined) batch.put(desired, source.name);
    seen.set(row.id, row.line);
  }
  await retrying(async (attempt) => {
    const ids = batch.ids as readonly MetricId[];
    const there = attempt > 1 ? await state.archive.readExisting({ metrics: ids }) : undefined;
    const metrics = batch.toChanges(there?.metrics);
    if (metrics) await state.archive.write({ metrics });
  });
  batch.count(state.tallies.metrics);
}
