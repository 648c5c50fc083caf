/** Flags two printed amounts whose implied exchange rate is more than 15 percent off the year's average. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Remark } from '../sources/rows/row-place';
import { showNumber } from './value-range';

const TOLERANCE = 0.15;
const RATES_FILE = new URL('../../data/reference-rates.csv', import.meta.url);
const ratesSchema = z.array(
  z.object({ currency: z.string(), year: z.coerce.number(), per_usd: z.coerce.number().positive() }),
);

type Rates = ReadonlyMap<string, ReadonlyMap<number, number>>;

function readRates(): Rates {
  const rows = ratesSchema.parse(parse(readFileSync(RATES_FILE, 'utf8'), { columns: true }));
  const rates = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const years = rates.get(row.currency) ?? new Map<number, number>();
    rates.set(row.currency, years.set(row.year, row.per_usd));
  }
  const years = [...new Set(rows.map((row) => row.year))];
  return rates.set('USD', new Map(years.map((year) => [year, 1])));
}

let rates: Rates | undefined;

/** Units of the first currency per unit of the second: one per year, or those of all years where none is known. */
function referenceRates(from: string, to: string, year: number | undefined): readonly number[] {
  rates ??= readRates();
  const [first, second] = [rates.get(from), rates.get(to)];
  if (!first || !second) return [];
  const all = [...first.keys()].filter((known) => second.has(known)).sort((a, b) => a - b);
  const nearest =
    year === undefined ? undefined : Math.min(Math.max(year, all[0] ?? year), all.at(-1) ?? year);
  const chosen = nearest === undefined ? all : all.filter((known) => known === nearest);
  return chosen.flatMap((known) => {
    const [a, b] = [first.get(known), second.get(known)];
    return a === undefined || b === undefined ? [] : [a / b];
  });
}

/** Two amounts of money that a source prints as the same. */
export interface PrintedAmounts {
  readonly value: number;
  readonly currency?: string;
  readonly convertedValue?: number;
  readonly convertedCurrency?: string;
  /** Year of the period, else of the publication; absent when neither is known. */
  readonly year?: number;
}

/** Units of the first currency per unit of the second, as printed; undefined without two amounts. */
export function impliedRateOf(amounts: PrintedAmounts): number | undefined {
  const { value, currency, convertedValue, convertedCurrency } = amounts;
  if (currency === undefined || convertedCurrency === undefined || currency === convertedCurrency) {
    return undefined;
  }
  return convertedValue === undefined || convertedValue === 0 ? undefined : value / convertedValue;
}

/** A remark when the two amounts can't be the same money. Currencies without a reference rate pass. */
export function remarkRateMismatch(amounts: PrintedAmounts): readonly Remark[] {
  const implied = impliedRateOf(amounts);
  const { currency = '', convertedCurrency = '', year } = amounts;
  const known = implied === undefined ? [] : referenceRates(currency, convertedCurrency, year);
  if (implied === undefined || known.length === 0) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (implied >= low * (1 - TOLERANCE) && implied <= high * (1 + TOLERANCE)) return [];
  const usual = low === high ? showNumber(low) : `${showNumber(low)} to ${showNumber(high)}`;
  const sum = `${showNumber(amounts.value)} ${currency} = ${showNumber(amounts.convertedValue ?? 0)} ${convertedCurrency}`;
  const message = `${sum} implies ${showNumber(implied)} ${currency} per ${convertedCurrency}; usual is about ${usual}.`;
  return [{ code: 'rate-mismatch', message }];
}
