/** A list that keeps its first items and counts the rest, so that a bad file can't fill the memory. */

/** Items kept, and how many there were. */
export class BoundedList<Item> {
  private readonly kept: Item[] = [];
  private count = 0;

  constructor(private readonly limit: number) {}

  push(item: Item): void {
    this.count += 1;
    if (this.kept.length < this.limit) this.kept.push(item);
  }

  get items(): readonly Item[] {
    return this.kept;
  }

  get total(): number {
    return this.count;
  }
}
