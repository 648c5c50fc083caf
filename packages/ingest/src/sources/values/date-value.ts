/** Cells that hold dates and periods at the precision given. A day that may be a month is kept as its year. */
import { parsePartialDate, parsePeriod, type Period } from '@weft/model';
import { z } from 'zod';

const text = z.string({ error: 'a date is needed' });

/** A date as a record carries it. */
export const dateValue = text.transform((printed, ctx) => {
  const date = parsePartialDate(printed);
  if (date.ok) return date.value;
  ctx.addIssue({ code: 'custom', message: date.error });
  return z.NEVER;
});

/** A period, and the date it was printed as where its day may be its month. */
export interface PeriodValue extends Period {
  readonly ambiguous?: string;
}

function parseAmbiguous(printed: string): PeriodValue | undefined {
  const date = parsePartialDate(printed);
  if (!date.ok || date.value.printed === undefined) return undefined;
  const period = parsePeriod(date.value.value);
  if (!period.ok) return undefined;
  return date.value.precision === 'ambiguous' ? { ...period.value, ambiguous: printed } : period.value;
}

/** A period by the data model's grammar. */
export const periodValue = text.transform((printed, ctx): PeriodValue => {
  const period = parsePeriod(printed);
  if (period.ok) return period.value;
  const ambiguous = parseAmbiguous(printed);
  if (ambiguous) return ambiguous;
  ctx.addIssue({ code: 'custom', message: period.error });
  return z.NEVER;
});
