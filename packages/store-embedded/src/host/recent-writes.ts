/**
 * The last write of each recent writer, kept as a list on the marker node and changed inside every write transaction:
 * whoever lost the engine in the middle of a write reads there whether it was committed.
 */
import type { WriteToken } from '../protocol';

/** Writers remembered. One that comes back after this many others wrote can no longer tell, and says so. */
const MAX_WRITERS = 32;

/** Entries as stored: writer, blank, sequence number; the latest last. */
export class RecentWrites {
  #entries: readonly string[] = [];
  #kept = false;

  /** False in a database without a marker node, where nothing tells what was committed. */
  get kept(): boolean {
    return this.#kept;
  }

  /** Takes the stored list, whatever it is, as far as it is one. */
  load(stored: unknown): void {
    this.#kept = true;
    this.#entries = Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
  }

  /** The list as it would be after this write. */
  after({ writer, sequence }: WriteToken): readonly string[] {
    const others = this.#entries.filter((entry) => !entry.startsWith(`${writer} `));
    return [...others, `${writer} ${sequence}`].slice(-MAX_WRITERS);
  }

  /** The last committed sequence number of a writer. */
  lastOf(writer: string): number | undefined {
    const entry = this.#entries.find((each) => each.startsWith(`${writer} `));
    return entry === undefined ? undefined : Number(entry.slice(writer.length + 1));
  }
}
