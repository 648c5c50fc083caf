/** The values a printed figure may stand for: its rounding, and words such as "more than" or "about". */
import type { ObservationRecord } from '@weft/model';

/** Lowest and highest value; infinite where the figure says "more than" or "less than". */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

type Figure = Pick<ObservationRecord, 'value' | 'valueText' | 'qualifier' | 'kind'>;

const APPROXIMATE = 0.05;
const PRINTED_NUMBER = /\d[\d,]*(?:\.\d+)?/;

/** Half of the last printed digit, in base units; 0 where the printed number is not the value times a power of ten. */
function halfStep(figure: Figure): number {
  const printed = PRINTED_NUMBER.exec(figure.valueText)?.[0].replaceAll(',', '');
  if (printed === undefined || Number(printed) === 0 || figure.kind === 'rank') return 0;
  const scale = Math.abs(figure.value) / Number(printed);
  const exponent = Math.log10(scale);
  if (!Number.isFinite(exponent) || Math.abs(exponent - Math.round(exponent)) > 1e-6) return 0;
  const decimals = printed.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * scale;
}

/** The range a figure may stand for. */
export function valueRangeOf(figure: Figure): ValueRange {
  const { value, qualifier } = figure;
  const half = halfStep(figure);
  switch (qualifier) {
    case 'eq':
      return { low: value - half, high: value + half };
    case 'approx': {
      const slack = half + Math.abs(value) * APPROXIMATE;
      return { low: value - slack, high: value + slack };
    }
    case 'gt':
    case 'gte':
      return { low: value - half, high: Infinity };
    case 'lt':
    case 'lte':
      return { low: -Infinity, high: value + half };
  }
}

/** Whether two ranges have a value in common, or are the same point. */
export function overlap(a: ValueRange, b: ValueRange): boolean {
  if (a.low === a.high || b.low === b.high) return a.low <= b.high && b.low <= a.high;
  return a.low < b.high && b.low < a.high;
}

/** A number as a message shows it: at most four significant digits, no exponent below a quadrillion. */
export function showNumber(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumSignificantDigits: 4 });
}
