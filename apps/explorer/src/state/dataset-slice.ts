/**
 * Every entity and line this tab has been told of, by id, and whether more is coming.
 * Which of them are on the canvas is the view slice's; this one only grows until the data version changes.
 */
import type { SliceNode, SliceRelation } from '@weft/contract';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the canvas is waiting for, or why it waits in vain. */
export type Phase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly what: string; readonly startedAt: number }
  | { readonly kind: 'failed'; readonly words: string; readonly retry: () => void };

/** Known entities and lines. */
export interface DatasetState {
  readonly nodes: ReadonlyMap<string, SliceNode>;
  readonly relations: ReadonlyMap<string, SliceRelation>;
  readonly phase: Phase;
  /** How long the last answer took. */
  readonly fetchMs: number;
}

export type DatasetStore = StoreApi<DatasetState>;

/** Starts knowing nothing. */
export function createDatasetStore(): DatasetStore {
  return createStore<DatasetState>(() => ({
    nodes: new Map(),
    relations: new Map(),
    phase: { kind: 'ready' },
    fetchMs: 0,
  }));
}

function merge<Item>(
  known: ReadonlyMap<string, Item>,
  items: readonly Item[],
  idOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const news = items.filter((item) => JSON.stringify(known.get(idOf(item))) !== JSON.stringify(item));
  return news.length === 0 ? known : new Map([...known, ...news.map((item) => [idOf(item), item] as const)]);
}

/** Adds an answer's entities and lines; a later answer about the same id holds, an equal one changes nothing. */
export function learn(
  store: DatasetStore,
  slice: { readonly nodes: readonly SliceNode[]; readonly relations: readonly SliceRelation[] },
) {
  const { nodes, relations } = store.getState();
  store.setState({
    nodes: merge(nodes, slice.nodes, (node) => node.id),
    relations: merge(relations, slice.relations, (line) => line.key),
  });
}
