import { expect, it } from 'vitest';
import { IdTable } from './id-table';

it('holds what it was given over many growths', () => {
  const table = new IdTable();
  for (let index = 0; index < 50_000; index += 1) table.set(`entity:${index}`, index);
  expect(table.size).toBe(50_000);
  for (let index = 0; index < 50_000; index += 997) expect(table.get(`entity:${index}`)).toBe(index);
  expect(table.has('entity:50000')).toBe(false);
  expect(table.increase('entity:7')).toBe(8);
  expect(table.increase('new')).toBe(1);
});
