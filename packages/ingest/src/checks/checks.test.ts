import {
  parseId,
  type EntityId,
  type MetricId,
  type ObservationId,
  type ObservationRecord,
} from '@weft/model';
import { expect, it } from 'vitest';
import { findConflictingValues } from './conflicting-values';
import { findLevelsDenyingGrowth } from './levels-deny-growth';
import { findPartsOverWhole } from './parts-over-whole';
import { remarkPeriodAfterPublication } from './period-after-publication';
import { remarkRateMismatch } from './rate-mismatch';
import { remarkRespectivelyMismatch } from './respectively-mismatch';
import { remarkShareOver100 } from './share-over-100';
import { remarkUnclearScope } from './unclear-scope';

let made = 0;
function figure(value: number, valueText: string, more: Partial<ObservationRecord> = {}): ObservationRecord {
  made += 1;
  return {
    id: parseId<ObservationId>(`o${made}`),
    subjectId: parseId<EntityId>('city:tarn'),
    metricId: parseId<MetricId>('metric:sales'),
    value,
    valueText,
    qualifier: 'eq',
    kind: 'level',
    period: '2020',
    periodBasis: 'stated',
    isTarget: false,
    status: 'accepted',
    flags: [],
    ...more,
  };
}
const industry = (name: string) => ({ industryId: parseId<EntityId>(`industry:${name}`) });

it('rate-mismatch shows its arithmetic and knows the year', () => {
  const cny = { value: 5e9, currency: 'CNY', convertedValue: 69e6, convertedCurrency: 'USD', year: 2024 };
  expect(remarkRateMismatch(cny)[0]?.message).toContain('implies 72.46 CNY per USD');
  expect(remarkRateMismatch({ ...cny, convertedValue: 694e6 })).toEqual([]);
  expect(remarkRateMismatch({ ...cny, convertedValue: 694e6, year: 2002 })).toEqual([]);
  expect(remarkRateMismatch({ ...cny, convertedValue: 833e6, year: 2024 })).toHaveLength(1);
  expect(
    remarkRateMismatch({ value: 100, currency: 'EUR', convertedValue: 780, convertedCurrency: 'CNY' }),
  ).toEqual([]);
  expect(
    remarkRateMismatch({ value: 1, currency: 'XAU', convertedValue: 9, convertedCurrency: 'USD' }),
  ).toEqual([]);
});

it('share-over-100 flags shares only', () => {
  expect(remarkShareOver100({ kind: 'share', value: 100.5, valueText: '100.5 %' })).toHaveLength(1);
  expect(remarkShareOver100({ kind: 'share', value: 100, valueText: '100 %' })).toEqual([]);
  expect(remarkShareOver100({ kind: 'growthYoY', value: 147, valueText: '147 %' })).toEqual([]);
});

it('period-after-publication lets targets and the running year pass', () => {
  const later = { isTarget: false, kind: 'level', period: '2025', periodStart: '2025-01-01' } as const;
  expect(remarkPeriodAfterPublication(later, '2022-04-27')).toHaveLength(1);
  expect(remarkPeriodAfterPublication({ ...later, isTarget: true }, '2022-04-27')).toEqual([]);
  expect(remarkPeriodAfterPublication(later, '2025-03')).toEqual([]);
  expect(remarkPeriodAfterPublication(later, undefined)).toEqual([]);
});

it('conflicting-values knows rounding, "more than", and different series', () => {
  const flagged = findConflictingValues([figure(10, '10 tons'), figure(12, '12 tons')]);
  expect(flagged.map((finding) => finding.code)).toEqual(['conflicting-values', 'conflicting-values']);
  expect(flagged[0]?.message).toBe('“10 tons” and “12 tons” are both given for 2020.');
  expect(findConflictingValues([figure(35e9, '35 billion'), figure(35.2e9, '35.2 billion')])).toEqual([]);
  expect(findConflictingValues([figure(35, '35', { qualifier: 'gt' }), figure(38, '38')])).toEqual([]);
  expect(findConflictingValues([figure(10, '10'), figure(12, '12', { period: '2021' })])).toEqual([]);
  expect(findConflictingValues([figure(10, '10'), figure(12, '12', { scope: 'large firms' })])).toEqual([]);
  expect(findConflictingValues([figure(10, '10'), figure(12, '12', { isTarget: true })])).toEqual([]);
});

it('levels-deny-growth compares growth with both levels', () => {
  const levels = [figure(80, '80', { period: '2019' }), figure(100, '100')];
  const growth = (value: number, more: Partial<ObservationRecord> = {}) =>
    figure(value, `${value} percent`, { kind: 'growthYoY', unitCode: 'percent', ...more });
  expect(findLevelsDenyingGrowth([...levels, growth(25)])).toEqual([]);
  const denied = findLevelsDenyingGrowth([...levels, growth(40)]);
  expect(denied).toHaveLength(3);
  expect(denied[0]?.message).toContain('not the printed 40 percent');
  const span = { kind: 'growthAnnualAvg', period: '2010..2020' } as const;
  const decade = [figure(50, '50.0', { period: '2010' }), figure(100, '100.0')];
  expect(findLevelsDenyingGrowth([...decade, growth(7.2, span)])).toEqual([]);
  expect(findLevelsDenyingGrowth([...decade, growth(10, span)])).toHaveLength(3);
});

it('parts-over-whole flags a part above its whole, and shares above 100 together', () => {
  const whole = figure(100, '100');
  expect(findPartsOverWhole([whole, figure(120, '120', industry('rope'))])).toHaveLength(2);
  expect(findPartsOverWhole([whole, figure(90, '90', industry('rope'))])).toEqual([]);
  const share = (value: number, name: string) =>
    figure(value, `${value} percent`, { kind: 'share', unitCode: 'percent', ...industry(name) });
  expect(findPartsOverWhole([share(60, 'rope'), share(55, 'sail')])).toHaveLength(2);
  expect(findPartsOverWhole([share(60, 'rope'), share(40, 'sail')])).toEqual([]);
});

it('respectively-mismatch counts both lists and keeps silent where the form is another', () => {
  const mismatch = 'Exports of rope, sail and nets grew by 10 percent and 20 percent, respectively.';
  expect(remarkRespectivelyMismatch(mismatch)[0]?.message).toBe(
    '“respectively” joins 3 things with 2 numbers.',
  );
  const fits = 'In 2021, exports of rope, sail, and nets grew by 10.5%, 20% and 1,030 tons, respectively.';
  expect(remarkRespectivelyMismatch(fits)).toEqual([]);
  expect(remarkRespectivelyMismatch('Growth was 3% and 4% respectively in Tarn and Mere.')).toEqual([]);
  expect(remarkRespectivelyMismatch('Nothing of that form, 1 and 2.')).toEqual([]);
});

it('unclear-scope flags a rank without its group and time words without a year', () => {
  const rank = { kind: 'rank', valueText: 'third' } as const;
  expect(remarkUnclearScope(rank)).toHaveLength(1);
  expect(remarkUnclearScope({ ...rank, withinId: 'x', scope: 'mills' })).toEqual([]);
  expect(remarkUnclearScope({ ...rank, withinId: 'x' })).toHaveLength(1);
  const level = { kind: 'level', valueText: '7 mills over the past three years' } as const;
  expect(remarkUnclearScope(level)).toHaveLength(1);
  expect(remarkUnclearScope({ ...level, period: '2018..2021' })).toEqual([]);
  expect(remarkUnclearScope({ kind: 'level', valueText: '7 mills in June 2020' })).toEqual([]);
  expect(remarkUnclearScope({ kind: 'level', valueText: '7 mills' })).toEqual([]);
});
