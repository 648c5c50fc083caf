import { describe, expect, it } from 'vitest';
import { parsePeriod } from './period';

const valueOf = (text: string) => {
  const result = parsePeriod(text);
  return result.ok ? result.value : result.error;
};

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['2024-03-13', '2024-03-13', '2024-03-13'],
    ['2022-Q1..2022-Q3', '2022-01-01', '2022-09-30'],
    ['2018..2021', '2018-01-01', '2021-12-31'],
  ])('spans %s', (text, start, end) => {
    expect(valueOf(text)).toEqual({ text, start, end });
  });

  it('leaves an open end open', () => {
    expect(valueOf('2004..')).toEqual({ text: '2004..', start: '2004-01-01' });
    expect(valueOf('..2004')).toEqual({ text: '..2004', end: '2004-12-31' });
  });

  it.each([
    '',
    '..',
    '2021..2018',
    '2022-Q5',
    'past three years',
    '2020..2021..2022',
    '01-02-2020',
    '2024-13',
  ])('refuses %j', (text) => {
    expect(typeof valueOf(text)).toBe('string');
  });
});
