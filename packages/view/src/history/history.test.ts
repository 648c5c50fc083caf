/** Undo and redo walk the same steps back and forth. */
import { describe, expect, it } from 'vitest';
import { amend, createHistory, record, redo, undo } from './history';

describe('history', () => {
  it('goes back and forth', () => {
    const two = record(record(createHistory(0), 'one', 1), 'two', 2);
    const back = undo(two);
    expect(back?.present).toEqual({ words: 'one', state: 1 });
    expect(back && redo(back)?.present.state).toBe(2);
    expect(redo(two)).toBeUndefined();
    expect(undo(createHistory(0))).toBeUndefined();
  });

  it('forgets what was undone once something else is done, and amends the present', () => {
    const back = undo(record(createHistory(0), 'one', 1));
    const other = back && record(back, 'other', 9);
    expect(other?.future).toEqual([]);
    expect(amend(record(createHistory(0), 'one', 1), 5).present).toEqual({ words: 'one', state: 5 });
  });
});
