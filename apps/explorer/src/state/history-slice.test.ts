/** Undo gives back exactly what was there, redo what was undone, and a new step ends redo. */
import { expect, test } from 'vitest';
import { createHistoryStore, recordStep, takeBack, takeForward, type Content } from './history-slice';

const content = (...entities: string[]): Content => ({ entities, hidden: [], positions: {} });

test('undo and redo walk the same steps', () => {
  const store = createHistoryStore();
  recordStep(store, { words: 'Added a', content: content() });
  recordStep(store, { words: 'Added b', content: content('a') });
  expect(takeBack(store, content('a', 'b'))?.content).toEqual(content('a'));
  expect(takeBack(store, content('a'))?.content).toEqual(content());
  expect(takeBack(store, content())).toBeUndefined();
  expect(takeForward(store, content())).toEqual({ words: 'Added a', content: content('a') });
  expect(takeForward(store, content('a'))?.content).toEqual(content('a', 'b'));
  expect(takeForward(store, content('a', 'b'))).toBeUndefined();
});

test('a new step ends redo', () => {
  const store = createHistoryStore();
  recordStep(store, { words: 'Added a', content: content() });
  takeBack(store, content('a'));
  recordStep(store, { words: 'Added c', content: content() });
  expect(store.getState().future).toEqual([]);
});
