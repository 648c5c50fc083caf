/** What a load tells about itself: the shape of `weft load --json`, and the events that a progress display follows. */
import type { CheckCode } from '@weft/model';

/** How many records of one kind a load touched, each counted once. */
export interface ChangeCounts {
  readonly created: number;
  readonly changed: number;
  readonly retracted: number;
  readonly unchanged: number;
}

/** A row that was not taken. `file` is relative to its dataset folder; the header is line 1. */
export interface Rejection {
  readonly file: string;
  readonly line: number;
  /** Empty where the whole row or file is meant. */
  readonly column: string;
  readonly reason: string;
}

/** Something a reader should know of a row that was taken. */
export interface LoadWarning {
  readonly code: CheckCode;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** The result of a load. */
export interface LoadReport {
  readonly entities: ChangeCounts;
  readonly relations: ChangeCounts;
  readonly claims: ChangeCounts;
  readonly observations: ChangeCounts;
  /** At most 10,000 are listed; `rejectedTotal` counts all of them. */
  readonly rejected: readonly Rejection[];
  readonly rejectedTotal: number;
  /** At most 10,000 are listed; `warningsTotal` counts all of them. */
  readonly warnings: readonly LoadWarning[];
  readonly warningsTotal: number;
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly dryRun: boolean;
}

/** Where a load is: sent after each batch. `total` is absent while it can't be known cheaply. */
export interface LoadProgress {
  readonly phase: 'documents' | 'metrics' | 'entities' | 'relations' | 'observations' | 'retractions';
  readonly file: string;
  readonly rows: number;
  readonly bytesRead: number;
  readonly bytesTotal?: number;
}
