/**
 * The pipeline: sources in the order in which nothing refers forward, batch by batch into the archive; then what is gone
 * is retracted; then the run is recorded, and only if something changed.
 */
import type { ClaimArchive, ImportRunRecord, RunId } from '@weft/model';
import type { LoadReport } from '../load-report';
import { RECORD_KINDS, type RecordKind, type RowSource, type SourceGroup } from '../sources/source';
import type { ChangeTally } from './change-tally';
import { IdTable } from './id-table';
import { loadDocuments } from './load-documents';
import { loadEntities, type EntityInput } from './load-entities';
import { loadMetrics } from './load-metrics';
import { loadObservations } from './load-observations';
import { loadRelations } from './load-relations';
import { LoadState } from './load-state';
import { OverlayArchive } from './overlay-archive';
import { readBatches, type BatchRow, type ByteCount, type ProgressListener } from './read-batches';
import { retractGone } from './retract-gone';
import { retrying } from './retrying';

/** How to load. Time and the run's name come in, so that a load can be repeated exactly. */
export interface LoadOptions {
  readonly runId: RunId;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** The same numbers, and nothing written. */
  readonly dryRun?: boolean;
  readonly onProgress?: ProgressListener;
  /** Stops between two batches by throwing its reason; the same load resumes. */
  readonly signal?: AbortSignal;
}

interface Loading {
  readonly state: LoadState;
  readonly bytes: ByteCount;
  readonly options: LoadOptions;
  readonly declared: IdTable;
}

/** Ids of all documents of a file, read ahead so that a digest may stand before its article. */
async function declareDocuments(source: RowSource, declared: IdTable): Promise<void> {
  for await (const item of source.read('document', () => undefined)) {
    if (!item.ok) continue;
    const { id } = item.row.cells;
    if (id !== undefined) declared.set(id, 1);
  }
}

async function loadBatch(batch: readonly BatchRow[], source: RowSource, loading: Loading): Promise<void> {
  const { state, declared } = loading;
  const rows = batch.map(({ row }) => row);
  const [first] = rows;
  switch (first?.kind) {
    case undefined:
      return;
    case 'document':
      return loadDocuments(
        rows.filter((row) => row.kind === 'document'),
        source,
        { state, declared },
      );
    case 'metric':
      return loadMetrics(
        rows.filter((row) => row.kind === 'metric'),
        source,
        state,
      );
    case 'entity':
      return loadEntities(batch.filter(isEntityInput), source, state);
    case 'relation':
      return loadRelations(
        rows.filter((row) => row.kind === 'relation'),
        source,
        state,
      );
    case 'observation':
      return loadObservations(
        rows.filter((row) => row.kind === 'observation'),
        source,
        state,
      );
  }
}

function isEntityInput(input: BatchRow): input is BatchRow & EntityInput {
  return input.row.kind === 'entity';
}

const PHASES = {
  document: 'documents',
  metric: 'metrics',
  entity: 'entities',
  relation: 'relations',
  observation: 'observations',
} as const satisfies Record<RecordKind, string>;

async function loadKind(kind: RecordKind, source: RowSource, loading: Loading): Promise<void> {
  const { state, bytes, options, declared } = loading;
  if (kind === 'document') await declareDocuments(source, declared);
  for await (const batch of readBatches(source, kind, { state, bytes })) {
    options.signal?.throwIfAborted();
    await loadBatch(batch, source, loading);
    const { read: bytesRead, total: bytesTotal } = bytes;
    options.onProgress?.({ phase: PHASES[kind], file: source.file, rows: state.rows, bytesRead, bytesTotal });
  }
}

function sum(tallies: readonly ChangeTally[], outcome: 'created' | 'changed' | 'retracted'): number {
  return tallies.reduce((total, tally) => total + tally.toCounts()[outcome], 0);
}

function toRun(state: LoadState, groups: readonly SourceGroup[], options: LoadOptions): ImportRunRecord {
  const tallies = Object.values(state.tallies);
  const words = groups.flatMap((group) => group.words ?? []);
  return {
    id: options.runId,
    startedAt: state.clock.startedAt,
    finishedAt: new Date(options.now()).toISOString(),
    sources: state.sources.map((source) => source.name).sort(),
    titles: words.map(({ title }) => title),
    licenses: [...new Set(words.flatMap(({ license = [] }) => license))],
    credits: [...new Set(words.flatMap(({ credit }) => credit))],
    created: sum(tallies, 'created'),
    changed: sum(tallies, 'changed'),
    retracted: sum(tallies, 'retracted'),
    rejected: state.rejectedTotal,
  };
}

/** The run's record comes last, also for claims that a broken run left without one. */
async function finish(state: LoadState, groups: readonly SourceGroup[], options: LoadOptions): Promise<void> {
  const run = toRun(state, groups, options);
  const isChanged = run.created + run.changed + run.retracted > 0;
  const isNeeded = isChanged || (await retrying(() => state.archive.hasUnrecordedClaims()));
  if (!isNeeded) return;
  await retrying(() => state.archive.recordRun(run));
  await state.archive.checkpoint();
}

function toProblemReport(groups: readonly SourceGroup[], state: LoadState, dryRun: boolean): LoadReport {
  for (const problem of groups.flatMap((group) => group.problems)) state.reject(problem.file, problem);
  return state.toReport(0, dryRun);
}

/**
 * Loads groups of sources. Rows that can't be taken are reported and never stop the load; a file that can't be read at
 * all, or a column that nobody knows, stops it before anything is written.
 */
export async function load(
  groups: readonly SourceGroup[],
  archive: ClaimArchive,
  options: LoadOptions,
): Promise<LoadReport> {
  const started = options.now();
  const dryRun = options.dryRun ?? false;
  const sources = groups.flatMap((group) => group.sources);
  const clock = { runId: options.runId, startedAt: new Date(started).toISOString() };
  const state = new LoadState(dryRun ? new OverlayArchive(archive) : archive, clock, sources);
  if (groups.some((group) => group.problems.length > 0)) return toProblemReport(groups, state, dryRun);
  const total = sources.reduce((bytes, source) => bytes + source.bytes * source.kinds.length, 0);
  const loading = { state, options, bytes: { read: 0, total }, declared: new IdTable() };
  for (const kind of RECORD_KINDS) {
    for (const source of sources.filter((candidate) => candidate.kinds.includes(kind))) {
      await loadKind(kind, source, loading);
    }
  }
  await retractGone(groups, state, options.signal);
  await finish(state, groups, options);
  return state.toReport((options.now() - started) / 1000, dryRun);
}
