/** What dies with the tab: folded panels, open sheets, notices, what was last said aloud, the focus on the canvas. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A sentence in the notice bar, with one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warn' | 'bad';
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A question before something large happens. */
export interface Ask {
  readonly words: string;
  readonly confirm: string;
  readonly run: () => void;
}

export interface UiState {
  readonly leftOpen: boolean;
  readonly inspectorOpen: boolean;
  readonly sheet: 'help' | undefined;
  readonly searchOpen: boolean;
  readonly notices: readonly Notice[];
  readonly ask: Ask | undefined;
  /** For the polite live region. */
  readonly said: string;
  /** Entity under the keyboard, where it is not the selection. */
  readonly focusId: string | undefined;
  readonly view: 'network' | 'table';
  /** Why the canvas can't be drawn, in words; then the table stands in. */
  readonly canvasProblem: string | undefined;
}

export type UiStore = StoreApi<UiState>;

let nextNotice = 1;

/** Starts with both panels open where there is room. */
export function createUiStore(width: number): UiStore {
  return createStore<UiState>(() => ({
    leftOpen: width >= 1280,
    inspectorOpen: true,
    sheet: undefined,
    searchOpen: false,
    notices: [],
    ask: undefined,
    said: '',
    focusId: undefined,
    view: 'network',
    canvasProblem: undefined,
  }));
}

/** Says a sentence in the notice bar; the same words are said once. */
export function notify(store: UiStore, notice: Omit<Notice, 'id'>) {
  const others = store.getState().notices.filter((shown) => shown.words !== notice.words);
  nextNotice += 1;
  store.setState({ notices: [...others, { ...notice, id: nextNotice }].slice(-3) });
}

/** Takes a notice away. */
export function dismiss(store: UiStore, id: number) {
  store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) });
}
