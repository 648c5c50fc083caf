/** Undo and redo of what is on the canvas and where: snapshots with the words of the step that led to them. */

/** One step: what it did, in words, and the state it led to. */
export interface HistoryStep<State> {
  readonly words: string;
  readonly state: State;
}

/** Immutable history; every function gives a new one. */
export interface History<State> {
  readonly past: readonly HistoryStep<State>[];
  readonly present: HistoryStep<State>;
  readonly future: readonly HistoryStep<State>[];
}

const DEPTH = 200;

/** A history that begins here. */
export function createHistory<State>(state: State): History<State> {
  return { past: [], present: { words: '', state }, future: [] };
}

/** Goes one step further; what was undone is forgotten. */
export function record<State>(history: History<State>, words: string, state: State): History<State> {
  return { past: [...history.past, history.present].slice(-DEPTH), present: { words, state }, future: [] };
}

/** Puts a newer state in place of the present one, as when a layout finishes after its step was recorded. */
export function amend<State>(history: History<State>, state: State): History<State> {
  return { ...history, present: { ...history.present, state } };
}

/** One step back, or undefined at the beginning. */
export function undo<State>(history: History<State>): History<State> | undefined {
  const present = history.past.at(-1);
  if (present === undefined) return undefined;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One step forward again, or undefined at the end. */
export function redo<State>(history: History<State>): History<State> | undefined {
  const [present, ...future] = history.future;
  if (present === undefined) return undefined;
  return { past: [...history.past, history.present], present, future };
}
