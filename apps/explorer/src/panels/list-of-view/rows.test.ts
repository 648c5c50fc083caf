/** Short lists are whole; long ones are a window that always holds the focus. */
import { expect, test } from 'vitest';
import { windowOf } from './rows';

test('up to 2,000 rows are all there', () => {
  expect(windowOf(2000, 1500)).toEqual([0, 2000]);
});

test.each([0, 49, 50, 1234, 2999])('a long list holds row %i', (focus) => {
  const [from, to] = windowOf(3000, focus);
  expect(to - from).toBe(100);
  expect(focus >= from && focus < to).toBe(true);
});
