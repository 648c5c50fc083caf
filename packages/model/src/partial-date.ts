/** Dates at the precision given: `2004`, `2018-12`, `2024-03-13`. A day that may be a month stays ambiguous. */
import { fail, ok, type Result } from './result';

/** How much of a date is known; `ambiguous` dates are kept as their year and as printed. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'ambiguous'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date as far as it is known. */
export interface PartialDate {
  /** ISO 8601, shortened to what is known. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** The text as printed, where it says more than the value. */
  readonly printed?: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const EXPECTED = 'a date such as 2004, 2018-12 or 2024-03-13';

/** Days of a month in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

function iso(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `07-01-2023`: unambiguous only when one of the two can't be a month, or both are equal. */
function parseNumericDate(text: string): Result<PartialDate, string> | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = isDay(year, second, first);
  const monthFirst = isDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    return ok({ value: String(year), precision: 'ambiguous', printed: text });
  }
  if (!dayFirst && !monthFirst) return fail(EXPECTED);
  const value = dayFirst ? iso(year, second, first) : iso(year, first, second);
  return ok({ value, precision: 'day', printed: text });
}

/** Reads a date at the precision given, or says what is expected: “a date such as …”. */
export function parsePartialDate(text: string): Result<PartialDate, string> {
  const numeric = parseNumericDate(text);
  if (numeric) return numeric;
  const match = ISO.exec(text);
  if (!match) return fail(EXPECTED);
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1')];
  if (!isDay(year, month, day)) return fail(`${EXPECTED} that is in the calendar`);
  const precision = match[3] ? 'day' : match[2] ? 'month' : 'year';
  return ok({ value: text, precision });
}
