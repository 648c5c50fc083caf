/** How much the whole accepted graph holds, as the server last said; what "of N" is counted against. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Counts of the accepted graph. Zero until the first answer. */
export interface Totals {
  readonly nodes: number;
  readonly lines: number;
  readonly dataVersion: string;
}

export type TotalsStore = StoreApi<Totals>;

/** Starts at zero. */
export function createTotalsStore(): TotalsStore {
  return createStore<Totals>(() => ({ nodes: 0, lines: 0, dataVersion: '' }));
}
