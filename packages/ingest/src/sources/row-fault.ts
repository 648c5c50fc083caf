/** What is wrong with one cell of a row; all faults of a row become one rejection, so that one round mends them all. */
import type { Rejection } from '../load-report';

/** A column and why its cell can't be used. */
export interface RowFault {
  readonly column: string;
  readonly reason: string;
}

/** The rejection of a row: at the first fault's column, and naming the others with theirs. */
export function toRejection(
  place: Pick<Rejection, 'file' | 'line'>,
  [first, ...others]: readonly RowFault[],
): Rejection {
  const also = others.map(({ column, reason }) => `; also column ${column}: ${reason}`);
  return { ...place, column: first?.column ?? '', reason: `${first?.reason ?? ''}${also.join('')}` };
}
