/** Periods at the precision given, qualifiers once, and a conflict's arithmetic. */
import type { Statistic } from '@weft/contract';
import { describe, expect, test } from 'vitest';
import { flagWords, periodWords, valueWords } from './figure-words';

const figure: Statistic = {
  id: 'o_1',
  metric: 'Output',
  metricId: 'm_1',
  valueText: 'above two billion kroner ($30 million)',
  value: 2e9,
  unit: null,
  currency: 'DKK',
  qualifier: 'gt',
  kind: 'level',
  period: null,
  periodBasis: 'unknown',
  isTarget: false,
  disputed: true,
  flags: ['rate-mismatch'],
  convertedValue: 3e7,
  convertedCurrency: 'USD',
  impliedRate: 2e9 / 3e7,
  claimIds: [],
};

describe('figure words', () => {
  test.each([
    ['2024', '2024'],
    ['2024-03-13', '13 Mar 2024'],
    ['2022-Q1..2022-Q3', 'Q1 2022 to Q3 2022'],
    ['2004..', 'since 2004'],
    ['..2030', 'until 2030'],
  ])('%s is %s', (period, words) => {
    expect(periodWords({ period, periodBasis: 'stated' })).toBe(words);
  });

  test('a missing period says so', () => {
    expect(periodWords(figure)).toBe('Not given');
  });

  test('the qualifier is not said twice', () => {
    expect(valueWords(figure)).toBe('above two billion kroner ($30 million)');
    expect(valueWords({ valueText: '40 percent', qualifier: 'gt' })).toBe('> 40 percent');
    expect(valueWords({ valueText: '40 percent', qualifier: 'eq' })).toBe('40 percent');
  });

  test('a conflict shows its arithmetic', () => {
    expect(flagWords(figure)).toEqual([
      'The two printed amounts imply an unusual exchange rate. 2,000,000,000 DKK ÷ 30,000,000 USD = 66.7 DKK per USD.',
    ]);
  });
});
