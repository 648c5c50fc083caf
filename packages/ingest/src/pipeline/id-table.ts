/**
 * A table from ids to small numbers that costs some 20 bytes a row instead of a string and a map entry, so that a load's
 * memory stays flat. Ids are kept as 64-bit hashes only: two different ids meet once in billions of rows.
 */

const FIRST_CAPACITY = 1024;
const MAX_FILL = 0.7;

/** Two independent 32-bit hashes of a text, by the multiplications of cyrb53. */
function hashPair(text: string): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // A zero pair marks an empty slot.
  return [high >>> 0, low >>> 0 || 1];
}

/** Numbers by id, in typed arrays. */
export class IdTable {
  private high = new Uint32Array(FIRST_CAPACITY);
  private low = new Uint32Array(FIRST_CAPACITY);
  private values = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  /** How many ids it holds. */
  get size(): number {
    return this.count;
  }

  /** The number kept for an id; undefined for an id never set. */
  get(id: string): number | undefined {
    const [high, low] = hashPair(id);
    const slot = this.findSlot(high, low);
    return this.low[slot] === 0 ? undefined : this.values[slot];
  }

  /** Whether an id was set. */
  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** Keeps a number for an id. */
  set(id: string, value: number): void {
    const [high, low] = hashPair(id);
    const slot = this.findSlot(high, low);
    const isNew = this.low[slot] === 0;
    this.high[slot] = high;
    this.low[slot] = low;
    this.values[slot] = value;
    if (!isNew) return;
    this.count += 1;
    if (this.count > this.low.length * MAX_FILL) this.grow();
  }

  /** Adds one to an id's number and returns it; the first time it is 1. */
  increase(id: string): number {
    const next = (this.get(id) ?? 0) + 1;
    this.set(id, next);
    return next;
  }

  private findSlot(high: number, low: number): number {
    const mask = this.low.length - 1;
    let slot = (low ^ high) & mask;
    while (this.low[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { high, low, values } = this;
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(high.length * 2);
    this.values = new Uint32Array(high.length * 2);
    for (let index = 0; index < low.length; index += 1) {
      if (low[index] === 0) continue;
      const slot = this.findSlot(high[index] ?? 0, low[index] ?? 0);
      this.high[slot] = high[index] ?? 0;
      this.low[slot] = low[index] ?? 0;
      this.values[slot] = values[index] ?? 0;
    }
  }
}
