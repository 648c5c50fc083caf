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

/** A point of the page and what lies there. */
export interface Spot {
  readonly target:
    | { readonly kind: 'entity'; readonly id: string }
    | { readonly kind: 'relation'; readonly key: string }
    | { readonly kind: 'empty' };
  readonly at: { readonly x: number; readonly y: number };
}

export interface UiState {
  /** An open context menu. */
  readonly menu: Spot | undefined;
  /** The card of what the pointer rests on. */
  readonly card: Spot | undefined;
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
  /** The end by which the selected line was reached; following the line leads to the other one. */
  readonly cameFrom: string | undefined;
  /** The drawing, or the list in its place. */
  readonly view: 'network' | 'list';
  /** What a filter hides stays faded, or leaves the canvas. */
  readonly filtered: 'fade' | 'remove';
  /** How far a running placement is; absent while nothing is being placed. */
  readonly placing: { readonly done: number; readonly total: number } | undefined;
  /** Why the canvas can't be drawn, in words; then the table stands in. */
  readonly canvasProblem: string | undefined;
}

export type UiStore = StoreApi<UiState>;

let nextNotice = 1;

/** Starts with both panels open where there is room. */
export function createUiStore(width: number): UiStore {
  return createStore<UiState>(() => ({
    menu: undefined,
    card: undefined,
    leftOpen: width >= 1280,
    inspectorOpen: width >= 1024,
    sheet: undefined,
    searchOpen: false,
    notices: [],
    ask: undefined,
    said: '',
    focusId: undefined,
    cameFrom: undefined,
    view: 'network',
    filtered: 'fade',
    placing: undefined,
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
