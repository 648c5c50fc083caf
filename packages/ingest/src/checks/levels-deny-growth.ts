/** Flags a printed growth that two printed levels of the same series and span do not give. */
import type { ObservationRecord } from '@weft/model';
import { seriesKeyOf, type SeriesFinding } from './series';
import { overlap, showNumber, valueRangeOf, type ValueRange } from './value-range';

interface Span {
  readonly from: string;
  readonly to: string;
  readonly years: number;
}

type Basis = readonly [first: ObservationRecord, last: ObservationRecord];

/** The two periods a growth compares; undefined where the row does not say both. */
function spanOf(growth: ObservationRecord): Span | undefined {
  const { period, kind } = growth;
  if (period === undefined) return undefined;
  if (kind === 'growthYoY') {
    const from = period.replace(/\d{4}(?=-|\.\.|$)/g, (year) => String(Number(year) - 1).padStart(4, '0'));
    return { from, to: period, years: 1 };
  }
  const [from = '', to = ''] = period.split('..');
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return from === '' || to === '' || years < 1 ? undefined : { from, to, years };
}

/** What makes levels comparable with a growth: everything but how either is counted. */
function basisKeyOf(figure: ObservationRecord): string {
  return seriesKeyOf(figure, ['kind', 'unitCode', 'currency']);
}

function changeOf([first, last]: Basis): ValueRange {
  const [a, b] = [valueRangeOf(first), valueRangeOf(last)];
  return { low: b.low - a.high, high: b.high - a.low };
}

function percentOf([first, last]: Basis, years: number): ValueRange | undefined {
  const [a, b] = [valueRangeOf(first), valueRangeOf(last)];
  if (a.low <= 0 || b.low < 0) return undefined;
  const percent = (ratio: number) => (ratio ** (1 / years) - 1) * 100;
  return { low: percent(b.low / a.high), high: percent(b.high / a.low) };
}

function impliedRange(growth: ObservationRecord, basis: Basis, years: number): ValueRange | undefined {
  const [first] = basis;
  if (growth.kind === 'change' && growth.unitCode === 'percentage-point') {
    return first.kind === 'share' ? changeOf(basis) : undefined;
  }
  if (first.kind !== 'level') return undefined;
  if (growth.unitCode === 'percent') {
    return percentOf(basis, growth.kind === 'growthAnnualAvg' ? years : 1);
  }
  const sameUnit = growth.unitCode === first.unitCode && growth.currency === first.currency;
  return growth.kind === 'change' && sameUnit ? changeOf(basis) : undefined;
}

function explain(growth: ObservationRecord, basis: Basis, implied: ValueRange): string {
  const bounds = [implied.low, implied.high].filter(Number.isFinite).map(showNumber);
  const [first, last] = basis;
  const given = `${first.valueText} (${first.period}) and ${last.valueText} (${last.period})`;
  return `${given} give ${bounds.join(' to ')}, not the printed ${growth.valueText}.`;
}

function checkGrowth(
  growth: ObservationRecord,
  figures: readonly ObservationRecord[],
): readonly SeriesFinding[] {
  const span = spanOf(growth);
  if (!span) return [];
  const key = basisKeyOf(growth);
  const comparable = figures.filter((figure) => basisKeyOf(figure) === key);
  for (const first of comparable.filter((figure) => figure.period === span.from)) {
    const sameCount = (figure: ObservationRecord) => seriesKeyOf(figure) === seriesKeyOf(first);
    for (const last of comparable.filter((figure) => figure.period === span.to && sameCount(figure))) {
      const implied = impliedRange(growth, [first, last], span.years);
      if (!implied || overlap(implied, valueRangeOf(growth))) continue;
      const message = explain(growth, [first, last], implied);
      return [growth, first, last].map(({ id }) => ({
        observationId: id,
        code: 'levels-deny-growth',
        message,
      }));
    }
  }
  return [];
}

const GROWTH_KINDS: ReadonlySet<string> = new Set([
  'growthYoY',
  'growthCumulative',
  'growthAnnualAvg',
  'change',
]);

/** Compares each growth with the levels at both ends of its span, roundings considered. */
export function findLevelsDenyingGrowth(figures: readonly ObservationRecord[]): readonly SeriesFinding[] {
  return figures
    .filter((figure) => GROWTH_KINDS.has(figure.kind))
    .flatMap((growth) => checkGrowth(growth, figures));
}
