/** What a running load knows beyond its current batch: counts, remarks, and which ids each source brought. */
import type { ClaimArchive, ClaimId, ObservationRecord, RunId } from '@weft/model';
import type { LoadReport, LoadWarning, Rejection } from '../load-report';
import type { Remark, RowPlace } from '../sources/rows/row-place';
import type { RowSource } from '../sources/source';
import { BoundedList } from './bounded-list';
import { ChangeTally } from './change-tally';
import { DocumentShelf } from './document-shelf';
import { EntityTypes } from './entity-types';
import { IdTable } from './id-table';

const MAX_LISTED = 10_000;

/** Ids that a source brought in this load; for owned records the number is the line. */
export class SeenIds {
  readonly documents = new IdTable();
  readonly metrics = new IdTable();
  readonly entities = new IdTable();
  readonly claims = new IdTable();
  private readonly occurrences = new IdTable();

  countOccurrence(first: ClaimId): number {
    return this.occurrences.increase(first);
  }
}

/** Where the time and the run's name come from. */
export interface LoadClock {
  readonly runId: RunId;
  readonly startedAt: string;
}

/** One load's state. */
export class LoadState {
  readonly tallies = {
    documents: new ChangeTally(),
    metrics: new ChangeTally(),
    entities: new ChangeTally(),
    relations: new ChangeTally(),
    claims: new ChangeTally(),
    observations: new ChangeTally(),
  };
  readonly shelf: DocumentShelf;
  /** Types of the entities that this load has met. */
  readonly types = new EntityTypes();
  /** Figures as rows print them that another claim, perhaps one to be retracted, keeps from being stored. */
  readonly waitingFigures = new Map<ClaimId, ObservationRecord>();
  readonly faultySources = new Map<string, Rejection>();
  rows = 0;
  private readonly seen = new Map<string, SeenIds>();
  private readonly rejections = new BoundedList<Rejection>(MAX_LISTED);
  private readonly warnings = new BoundedList<LoadWarning>(MAX_LISTED);
  private readonly warned = new IdTable();

  constructor(
    readonly archive: ClaimArchive,
    readonly clock: LoadClock,
    readonly sources: readonly RowSource[],
  ) {
    this.shelf = new DocumentShelf(archive);
  }

  seenOf(source: string): SeenIds {
    const known = this.seen.get(source) ?? new SeenIds();
    this.seen.set(source, known);
    return known;
  }

  /** Another source of this load that also states a claim; it takes over what the first one drops. */
  findHeir(claimId: ClaimId, source: string): string | undefined {
    for (const [name, seen] of this.seen) if (name !== source && seen.claims.has(claimId)) return name;
    return undefined;
  }

  reject(source: string, rejection: Rejection): void {
    this.rejections.push(rejection);
    if (!this.faultySources.has(source)) this.faultySources.set(source, rejection);
  }

  /** Keeps a warning; the same one of the same line is kept once. */
  warn(warning: LoadWarning): void {
    const key = `${warning.code}\n${warning.file}\n${warning.line}\n${warning.message}`;
    if (this.warned.increase(key) === 1) this.warnings.push(warning);
  }

  warnRow(row: RowPlace, remarks: readonly Remark[]): void {
    for (const { code, message } of remarks) this.warn({ code, message, file: row.file, line: row.line });
  }

  get rejectedTotal(): number {
    return this.rejections.total;
  }

  toReport(seconds: number, dryRun: boolean): LoadReport {
    const { entities, relations, claims, observations } = this.tallies;
    return {
      entities: entities.toCounts(),
      relations: relations.toCounts(),
      claims: claims.toCounts(),
      observations: observations.toCounts(),
      rejected: this.rejections.items,
      rejectedTotal: this.rejections.total,
      warnings: this.warnings.items,
      warningsTotal: this.warnings.total,
      rows: this.rows,
      seconds,
      rowsPerSecond: seconds > 0 ? Math.round(this.rows / seconds) : 0,
      dryRun,
    };
  }
}
