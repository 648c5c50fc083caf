/** Undo and redo of what is on the canvas and where, over the view's history. Selections and filters are not steps. */
import type { ViewSpec } from '@weft/model';
import { amend, createHistory, record, redo, undo, type History } from '@weft/view';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The part of a view that undo restores. */
export type Content = Pick<ViewSpec, 'entities' | 'hidden' | 'positions' | 'question'>;

export type HistoryStore = StoreApi<History<Content>>;

/** Starts with an empty canvas. */
export function createHistoryStore(): HistoryStore {
  return createStore<History<Content>>(() => createHistory({ entities: [], hidden: [], positions: {} }));
}

/** The part of a view that steps keep. */
export function toContent({ entities, hidden, positions, question }: ViewSpec): Content {
  return { entities, hidden, positions, ...(question === undefined ? {} : { question }) };
}

/** Begins anew with a view that came from the address: there is nothing before it to go back to. */
export function beginHistory(store: HistoryStore, content: Content) {
  store.setState(createHistory(content), true);
}

/** Records a step in words and where it led. */
export function recordStep(store: HistoryStore, words: string, content: Content) {
  store.setState(record(store.getState(), words, content), true);
}

/** Puts places that a layout found into the step that asked for them. */
export function amendStep(store: HistoryStore, content: Content) {
  store.setState(amend(store.getState(), content), true);
}

/** What undoing would take back, in words, and what it would restore. */
export function stepBack(store: HistoryStore): { words: string; content: Content } | undefined {
  const { words } = store.getState().present;
  const next = undo(store.getState());
  if (!next) return undefined;
  store.setState(next, true);
  return { words, content: next.present.state };
}

/** Does the last undone step again. */
export function stepForward(store: HistoryStore): { words: string; content: Content } | undefined {
  const next = redo(store.getState());
  if (!next) return undefined;
  store.setState(next, true);
  return { words: next.present.words, content: next.present.state };
}
