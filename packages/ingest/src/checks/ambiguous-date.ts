/** Flags a date whose day may be its month; only its year is kept. */
import type { PartialDate } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

/** A remark when the date is ambiguous. */
export function remarkAmbiguousDate(
  column: string,
  date: Partial<PartialDate> | undefined,
): readonly Remark[] {
  const printed = date?.printed;
  if (printed === undefined || (date?.precision !== undefined && date.precision !== 'ambiguous')) return [];
  const message = `${column} “${printed}” may be day-month or month-day: only the year ${printed.slice(-4)} is kept.`;
  return [{ code: 'ambiguous-date', message }];
}
