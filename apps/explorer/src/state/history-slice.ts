/** What was on the canvas and where, step by step, for undo and redo. Selections and filters are not steps. */
import type { ViewSpec } from '@weft/model';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The part of a view that undo restores. */
export type Content = Pick<ViewSpec, 'entities' | 'hidden' | 'positions'>;

/** A step in words ("Hid 6 policies") with the content before it. */
export interface Step {
  readonly words: string;
  readonly content: Content;
}

export interface HistoryState {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type HistoryStore = StoreApi<HistoryState>;

const DEPTH = 100;

/** Starts without steps. */
export function createHistoryStore(): HistoryStore {
  return createStore<HistoryState>(() => ({ past: [], future: [] }));
}

/** The part of a view that steps keep. */
export function toContent({ entities, hidden, positions }: ViewSpec): Content {
  return { entities, hidden, positions };
}

/** Keeps what was there before a change; whatever was undone before is gone. */
export function recordStep(store: HistoryStore, step: Step) {
  store.setState({ past: [...store.getState().past, step].slice(-DEPTH), future: [] });
}

/** Takes the last step back; gives what to restore, or nothing when there is no step. */
export function takeBack(store: HistoryStore, current: Content): Step | undefined {
  const { past, future } = store.getState();
  const step = past.at(-1);
  if (!step) return undefined;
  store.setState({ past: past.slice(0, -1), future: [...future, { words: step.words, content: current }] });
  return step;
}

/** Does the last undone step again. */
export function takeForward(store: HistoryStore, current: Content): Step | undefined {
  const { past, future } = store.getState();
  const step = future.at(-1);
  if (!step) return undefined;
  store.setState({ past: [...past, { words: step.words, content: current }], future: future.slice(0, -1) });
  return step;
}
