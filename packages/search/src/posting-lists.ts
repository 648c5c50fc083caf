/** Ascending lists of numbers by key, packed into one array once all are known. */

/** Collects postings, then packs them. */
export class PostingListsBuilder<Key> {
  readonly #lists = new Map<Key, number[]>();

  /** Adds a number under a key; numbers must come in ascending order, repeats are dropped. */
  add(key: Key, item: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else if (list[list.length - 1] !== item) list.push(item);
  }

  /** The finished lists. */
  build(): PostingLists<Key> {
    const packed = new Map<Key, Int32Array>();
    for (const [key, list] of this.#lists) packed.set(key, Int32Array.from(list));
    this.#lists.clear();
    return packed;
  }
}

/** Ascending lists by key. */
export type PostingLists<Key> = ReadonlyMap<Key, Int32Array>;
