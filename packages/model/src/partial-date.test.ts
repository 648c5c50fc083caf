import { describe, expect, it } from 'vitest';
import { daysInMonth, parsePartialDate } from './partial-date';

const valueOf = (text: string) => {
  const result = parsePartialDate(text);
  return result.ok ? result.value : result.error;
};

describe('parsePartialDate', () => {
  it('keeps the precision given', () => {
    expect(valueOf('2004')).toEqual({ value: '2004', precision: 'year' });
    expect(valueOf('2018-12')).toEqual({ value: '2018-12', precision: 'month' });
    expect(valueOf('2024-02-29')).toEqual({ value: '2024-02-29', precision: 'day' });
  });

  it('keeps a day that may be a month as its year, and as printed', () => {
    expect(valueOf('03-04-2019')).toEqual({ value: '2019', precision: 'ambiguous', printed: '03-04-2019' });
  });

  it('reads a numeric date that can mean only one day', () => {
    expect(valueOf('13/04/2019')).toEqual({ value: '2019-04-13', precision: 'day', printed: '13/04/2019' });
    expect(valueOf('04.13.2019')).toMatchObject({ value: '2019-04-13' });
    expect(valueOf('05-05-2019')).toMatchObject({ value: '2019-05-05', precision: 'day' });
  });

  it.each([
    '2024-13-45',
    '2023-02-29',
    '2024-00',
    '24-01-01',
    '2024-1-1',
    '2024-01-01T00:00',
    '',
    'May 2024',
    '31-31-2020',
  ])('refuses %j with what it expected', (text) => {
    expect(valueOf(text)).toMatch(/^a date such as/);
  });
});

describe('daysInMonth', () => {
  it('knows leap years and refuses months that do not exist', () => {
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });
});
