/**
 * What is being looked at, as one view spec: the part of the state that goes into the address.
 * What is known about the entities is in the dataset slice; what was looked at before is in the history slice.
 */
import type { ViewSpec } from '@weft/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_VIEW } from '../url/view-codec';
import type { Screen } from '../url/address';

/** Screen and view. `camera` of the spec is where the camera last came to rest. */
export interface ViewState {
  readonly screen: Screen;
  readonly spec: ViewSpec;
}

export type ViewStore = StoreApi<ViewState>;

/** Starts with an empty view on the start screen. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({ screen: 'start', spec: EMPTY_VIEW }));
}

/** Changes parts of the spec; a part given as undefined is taken out. */
export function changeSpec(
  store: ViewStore,
  changes: { [Key in keyof ViewSpec]?: ViewSpec[Key] | undefined },
) {
  const merged: Record<string, unknown> = { ...store.getState().spec, ...changes };
  for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
  // Every key above is a key of the spec with a value of its type; only undefined ones were dropped.
  store.setState({ spec: merged as unknown as ViewSpec });
}
