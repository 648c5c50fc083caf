/** Where a parsed row stands, and what is worth saying of it though it is taken. */
import type { CheckCode } from '@weft/model';

/** A remark on one row, by one check. */
export interface Remark {
  readonly code: CheckCode;
  readonly message: string;
}

/** What every parsed row carries. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly remarks: readonly Remark[];
}
