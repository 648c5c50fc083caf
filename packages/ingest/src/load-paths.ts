/** The front door of a load: finds out what each path is, opens it, and hands all of it to the pipeline. */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseId, type ClaimArchive, type RunId } from '@weft/model';
import { IngestError } from './ingest-error';
import type { LoadProgress, LoadReport } from './load-report';
import { load } from './pipeline/load';
import { DATASET_FILE } from './sources/dataset/dataset-file';
import { openDataset } from './sources/dataset/open-dataset';
import { openMappedTable, openRecords, readTableHead, refuseTable } from './sources/mapping/open-table';
import { tableFormatOf } from './sources/mapping/read-table';
import { suggestMapping } from './sources/mapping/suggest-mapping';
import type { SourceGroup } from './sources/source';

/** How to load paths. */
export interface LoadPathsOptions {
  /** The mapping file for the tables among the paths. */
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** The clock, in milliseconds since 1970; the machine's own unless given. */
  readonly now?: () => number;
  /** The run's id; made from the time and a random tail unless given. */
  readonly runId?: RunId;
}

const DOCUMENT_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx'];

async function statPath(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const message = isMissing ? `there is no ${path}` : `${path} can't be opened`;
    throw new IngestError(isMissing ? 'no-such-path' : 'unreadable', message, { file: path, cause });
  }
}

async function openFolder(path: string): Promise<SourceGroup> {
  try {
    await stat(join(path, DATASET_FILE));
  } catch (cause) {
    const message = `${path} holds no ${DATASET_FILE}, so it is not a dataset folder`;
    throw new IngestError('unsupported-file', message, { file: path, cause });
  }
  return openDataset(path);
}

async function openFile(path: string, mapping: string | undefined): Promise<SourceGroup> {
  if (DOCUMENT_ENDINGS.includes(extname(path).toLowerCase())) {
    const message = `${path} is a document: documents come with extraction, which is not in this version`;
    throw new IngestError('unsupported-file', message, { file: path });
  }
  const format = tableFormatOf(path);
  if (format === undefined) {
    const message = `${path} is of no kind that can be loaded: dataset folders, .csv, .json, .jsonl, .yaml`;
    throw new IngestError('unsupported-file', message, { file: path });
  }
  if (mapping !== undefined) return openMappedTable(path, mapping);
  if (basename(path) === DATASET_FILE) return openDataset(join(path, '..'));
  if (format !== 'csv' && (await readTableHead(path)).isRecords) return openRecords(path);
  return refuseTable(path);
}

/** Two sources of one name would retract each other's rows. */
function refuseSameNames(groups: readonly SourceGroup[]): void {
  const names = groups.flatMap((group) => group.sources.map((source) => source.name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const message = `two of the paths are known as “${twice}”; give one of them another name in its dataset.yaml or mapping`;
  throw new IngestError('same-name', message);
}

function makeRunId(now: number): RunId {
  const moment = new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15);
  return parseId<RunId>(`run_${moment}_${randomBytes(4).toString('hex')}`);
}

/**
 * Loads dataset folders, mapped tables and record files. Rows that can't be taken are in the report.
 * @throws IngestError when a path can't be loaded at all; nothing is written then.
 */
export async function loadPaths(
  paths: readonly string[],
  archive: ClaimArchive,
  options: LoadPathsOptions = {},
): Promise<LoadReport> {
  // eslint-disable-next-line no-restricted-properties -- the one door through which the machine's clock comes in
  const { mapping, now = Date.now, ...rest } = options;
  const groups: SourceGroup[] = [];
  for (const path of paths) {
    const found = await statPath(path);
    groups.push(found.isDirectory() ? await openFolder(path) : await openFile(path, mapping));
  }
  refuseSameNames(groups);
  const loadOptions = { ...rest, now, runId: options.runId ?? makeRunId(now()) };
  if (options.dryRun) return load(groups, archive, loadOptions);
  const turn = await archive.beginTurn(options.signal);
  try {
    return await load(groups, archive, loadOptions);
  } finally {
    await turn.release();
  }
}

/** A mapping to start from for a table on disk, as YAML. @throws IngestError when there is no such table. */
export async function suggestMappingFor(path: string): Promise<string> {
  await statPath(path);
  const { columns, samples } = await readTableHead(path);
  return suggestMapping(columns, samples);
}
