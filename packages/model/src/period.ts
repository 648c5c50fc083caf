/** Periods of figures at the precision given: a date, a quarter, a range of either, or open at one end. */
import { daysInMonth, parsePartialDate } from './partial-date';
import { fail, ok, type Result } from './result';

/** A period as printed and the days it spans, both ends included; an open end is absent. */
export interface Period {
  /** The grammar's text: `2024`, `2022-Q1..2022-Q3`, `2018..2021`, `2004..`. */
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
}

/** Where a period comes from. */
export const PERIOD_BASES = ['stated', 'carried', 'documentDate', 'unknown'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

const QUARTER = /^(\d{4})-Q([1-4])$/;
const EXPECTED = 'a period such as 2024, 2024-03, 2022-Q1..2022-Q3, 2018..2021 or 2004..';

interface Span {
  readonly start: string;
  readonly end: string;
}

function monthSpan(year: number, from: number, to: number): Span {
  const pad = (n: number) => String(n).padStart(2, '0');
  const y = String(year).padStart(4, '0');
  return { start: `${y}-${pad(from)}-01`, end: `${y}-${pad(to)}-${pad(daysInMonth(year, to))}` };
}

function parseSpan(text: string): Result<Span, string> {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    return ok(monthSpan(Number(quarter[1]), last - 2, last));
  }
  const date = parsePartialDate(text);
  if (!date.ok || date.value.printed !== undefined) return fail(EXPECTED);
  const year = Number(date.value.value.slice(0, 4));
  const month = Number(date.value.value.slice(5, 7));
  if (date.value.precision === 'day') return ok({ start: text, end: text });
  return ok(date.value.precision === 'month' ? monthSpan(year, month, month) : monthSpan(year, 1, 12));
}

/** Reads a period, or says what is expected: “a period such as …”. */
export function parsePeriod(text: string): Result<Period, string> {
  const [first = '', second, ...rest] = text.split('..');
  if (rest.length > 0) return fail(EXPECTED);
  if (second === undefined) {
    const span = parseSpan(first);
    return span.ok ? ok({ text, ...span.value }) : span;
  }
  if (first === '' && second === '') return fail(EXPECTED);
  const start = first === '' ? undefined : parseSpan(first);
  const end = second === '' ? undefined : parseSpan(second);
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  if (start?.ok && end?.ok && start.value.start > end.value.end)
    return fail('a period that begins before it ends');
  return ok({
    text,
    ...(start?.ok ? { start: start.value.start } : {}),
    ...(end?.ok ? { end: end.value.end } : {}),
  });
}
