/** Bounds on what one statement carries: engines slow down, or run out of memory, beyond some thousand rows. */

/** Rows of one writing statement, and ids of one reading statement. */
const ROWS_PER_STATEMENT = 1000;

/** Rows of one answer where the number of rows is not the number of ids asked for. */
export const MAX_ROWS = 1_000_000;

/** Cuts a list into parts of at most a statement's rows. */
export function inChunks<Item>(
  items: readonly Item[],
  size = ROWS_PER_STATEMENT,
): readonly (readonly Item[])[] {
  const chunks: (readonly Item[])[] = [];
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size));
  return chunks;
}

/** The parts of a list by a key, in the order in which keys first come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A list without repeats. */
export function distinct<Item>(items: Iterable<Item>): readonly Item[] {
  return [...new Set(items)];
}
