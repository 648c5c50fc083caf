/** The workbench for components, and hooks that read its slices. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { RenderGraph } from '@weft/view';
import { useStore } from 'zustand';
import type { UiState } from '../state/ui-slice';
import type { ViewState } from '../state/view-slice';
import type { Workbench } from './workbench';

/** Holds the workbench below the composition. */
export const BenchContext = createContext<Workbench | undefined>(undefined);

/** The workbench.
 * @throws Error outside the composition, which is a mistake of ours. */
export function useBench(): Workbench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('no workbench above this component');
  return bench;
}

/** A part of the view slice. */
export function useView<Part>(pick: (state: ViewState) => Part): Part {
  return useStore(useBench().session.view, pick);
}

/** A part of the ui slice. */
export function useUi<Part>(pick: (state: UiState) => Part): Part {
  return useStore(useBench().session.ui, pick);
}

/** What is drawn and what is not. */
export function useRender(): RenderGraph {
  const { render } = useBench();
  return useSyncExternalStore(render.subscribe, render.get);
}
