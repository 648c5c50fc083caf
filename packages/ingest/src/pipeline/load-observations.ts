/** Brings a batch of figures into the archive: each row a claim, with the figure it supports and its metric. */
import {
  fail,
  metricIdOf,
  ok,
  type ClaimId,
  type ClaimRecord,
  type MetricId,
  type MetricRecord,
  type ObservationRecord,
  type Result,
} from '@weft/model';
import { toFigureClaim, type FigureClaim } from '../claims/to-claims';
import { presentFields } from '../present-fields';
import { toRejection, type RowFault } from '../sources/row-fault';
import type { ObservationRow } from '../sources/rows/observation-row';
import type { RowSource } from '../sources/source';
import { ClaimInputs } from './claim-inputs';
import type { LoadState } from './load-state';
import { OwnedBatch } from './owned-batch';
import { retrying } from './retrying';
import { writeClaims } from './settle-claims';

/** An id that looks like one and is none is a slip, not the name of a new metric. */
const LOOKS_LIKE_ID = /^metric:\S+$/;

interface FigureBatch {
  readonly state: LoadState;
  readonly source: RowSource;
  readonly inputs: ClaimInputs;
  readonly metrics: OwnedBatch<MetricRecord>;
}

async function readMetrics(rows: readonly ObservationRow[], state: LoadState) {
  const named = rows.flatMap((row) => [row.metric as MetricId, metricIdOf(row.metric)]);
  const metrics = [...new Set(named)];
  const existing = await retrying(() => state.archive.readExisting({ metrics }));
  return new OwnedBatch(existing.metrics);
}

/** A metric named in free text is made by its first figure and belongs to the table that names it. */
function useMetric(row: ObservationRow, batch: FigureBatch): Result<MetricId, RowFault> {
  const { metrics, source, state } = batch;
  const known = metrics.get(row.metric);
  if (known) return ok(known.id);
  if (LOOKS_LIKE_ID.test(row.metric)) {
    return fail({ column: 'metric', reason: `no metric “${row.metric}” in the files or the store` });
  }
  const seen = state.seenOf(source.name).metrics;
  const id = metricIdOf(row.metric);
  if (seen.has(id)) return ok(id);
  const unit = row.unitCode ?? row.currency;
  metrics.put(
    presentFields<MetricRecord>({
      id,
      name: row.metric,
      nameZh: undefined,
      aliases: [],
      unit,
      sources: [source.name],
    }),
    source.name,
  );
  seen.set(id, row.line);
  return ok(id);
}

function toFigure(row: ObservationRow, batch: FigureBatch): Result<FigureClaim, readonly RowFault[]> {
  const { inputs } = batch;
  const ends = { subject: row.subjectId, industry: row.industryId, within: row.withinId };
  const missing = inputs.findMissing(ends, row);
  if (missing.length > 0) return fail(missing);
  const metricId = useMetric(row, batch);
  const figure = metricId.ok ? toFigureClaim(row, metricId.value, inputs.contextFor(row)) : metricId;
  return figure.ok ? figure : fail([figure.error]);
}

/** Writes a batch of figures in one transaction. */
export async function loadObservations(
  rows: readonly ObservationRow[],
  source: RowSource,
  state: LoadState,
): Promise<void> {
  const endsOf = (row: ObservationRow) => [row.subjectId, row.industryId ?? [], row.withinId ?? []].flat();
  const inputs = await ClaimInputs.read(rows, { state, source, endsOf });
  const batch = { state, source, inputs, metrics: await readMetrics(rows, state) };
  const claims: ClaimRecord[] = [];
  const drafts = new Map<ClaimId, ObservationRecord>();
  for (const row of rows) {
    const figure = toFigure(row, batch);
    if (!figure.ok) {
      state.reject(source.name, toRejection({ file: row.file, line: row.line }, figure.error));
      continue;
    }
    const { claim, observation, remarks } = figure.value;
    claims.push(claim);
    drafts.set(claim.id, observation);
    state.seenOf(source.name).claims.set(claim.id, row.line);
    state.warnRow(row, [...row.remarks, ...remarks]);
  }
  await writeClaims({ claims, drafts, documents: inputs.documents, metrics: batch.metrics }, state);
}
