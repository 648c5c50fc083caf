/** The slices of one tab together. No slice knows another; commands in `app` use them side by side. */
import { createDatasetStore, type DatasetStore } from './dataset-slice';
import { createHistoryStore, type HistoryStore } from './history-slice';
import { createSettingsStore, type SettingsStore } from './settings-slice';
import { createTotalsStore, type TotalsStore } from './totals-slice';
import { createUiStore, type UiStore } from './ui-slice';
import { createViewStore, type ViewStore } from './view-slice';

/** Everything this tab holds outside React. */
export interface Session {
  readonly view: ViewStore;
  readonly dataset: DatasetStore;
  readonly history: HistoryStore;
  readonly totals: TotalsStore;
  readonly settings: SettingsStore;
  readonly ui: UiStore;
}

/** Makes the slices of a tab of this width. */
export function createSession(width: number): Session {
  return {
    view: createViewStore(),
    dataset: createDatasetStore(),
    history: createHistoryStore(),
    totals: createTotalsStore(),
    settings: createSettingsStore(),
    ui: createUiStore(width),
  };
}
