import { StoreError, type Parameters } from '@weft/store';
import { describe, expect, it } from 'vitest';
import { checkParameters } from './check-parameters';

describe('checkParameters', () => {
  it('takes scalars, and lists and maps of them', () => {
    const parameters = { a: 'x', b: 1.5, c: 2n ** 60n, d: null, e: [true, [1]], f: { g: [{ h: 'i' }] } };
    expect(() => {
      checkParameters(parameters);
    }).not.toThrow();
  });

  const hostile: readonly (readonly [string, Parameters])[] = [
    ['$n', { n: Number.NaN }],
    ['$n', { n: Infinity }],
    ['$n', { n: 2n ** 63n }],
    ['$rows[0]._id', { rows: [{ _id: 1 }] }],
    ['$row._labels', { row: { _labels: ['X'] } }],
    ['$row.$date', { row: { $date: '2024-01-01' } }],
  ];
  it.each(hostile)('refuses %s', (path, parameters) => {
    expect(() => {
      checkParameters(parameters);
    }).toThrow(StoreError);
    expect(() => {
      checkParameters(parameters);
    }).toThrow(path);
  });

  it('refuses nesting without end', () => {
    const deep: Parameters = JSON.parse(`${'{"a":'.repeat(80)}1${'}'.repeat(80)}`) as Parameters;
    expect(() => {
      checkParameters(deep);
    }).toThrow('nested too deeply');
  });
});
