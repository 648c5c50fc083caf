/** Collects what a batch does to documents, metrics or entities, so that it is written in one transaction. */
import type { RecordChanges } from '@weft/model';
import type { ChangeTally, Outcome } from './change-tally';
import { mergeOwned, type OwnedRecord } from './merge-owned';
import { sameRecord } from './same-record';

/** The records of one kind as a batch leaves them. */
export class OwnedBatch<Owned extends OwnedRecord> {
  private readonly original: ReadonlyMap<string, Owned>;
  private readonly current: Map<string, Owned>;
  private readonly touched = new Set<string>();

  constructor(existing: readonly Owned[]) {
    this.original = new Map(existing.map((record) => [record.id, record]));
    this.current = new Map(this.original);
  }

  get(id: string): Owned | undefined {
    return this.current.get(id);
  }

  /** Ids of what the batch's rows name. */
  get ids(): readonly string[] {
    return [...this.touched];
  }

  /** What the batch's rows name, as the batch leaves it. */
  get named(): readonly Owned[] {
    return this.ids.flatMap((id) => this.current.get(id) ?? []);
  }

  /** Takes what a source says of a record. */
  put(desired: Owned, source: string): void {
    this.touched.add(desired.id);
    this.current.set(desired.id, mergeOwned(this.current.get(desired.id), desired, source));
  }

  /** What has to be written, seen from what is there; undefined when nothing has. */
  toChanges(there?: readonly Owned[]): RecordChanges<Owned, Owned['id']> | undefined {
    const base = there ? new Map(there.map((record) => [record.id, record])) : this.original;
    const create: Owned[] = [];
    const update: Owned[] = [];
    for (const id of this.touched) {
      const record = this.current.get(id);
      const before = base.get(id);
      if (record && !before) create.push(record);
      else if (record && before && !sameRecord(before, record)) update.push(record);
    }
    return create.length + update.length > 0 ? { create, update, remove: [] } : undefined;
  }

  private outcomeOf(id: string): Outcome {
    const [before, after] = [this.original.get(id), this.current.get(id)];
    if (!before || !after) return 'created';
    return sameRecord(before, after, ['locator']) ? 'unchanged' : 'changed';
  }

  /** Counts what was done; a row that only moved is unchanged. */
  count(tally: ChangeTally): void {
    for (const id of this.touched) tally.add(id, this.outcomeOf(id));
  }
}
