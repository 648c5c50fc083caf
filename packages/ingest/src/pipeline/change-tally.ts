/** Counts what became of the records of one kind, each once however many batches touch it. */
import type { ChangeCounts } from '../load-report';
import { IdTable } from './id-table';

/** What a batch did to a record. */
export type Outcome = 'created' | 'changed' | 'retracted' | 'unchanged';

const OUTCOMES: readonly (Outcome | 'undone')[] = ['created', 'changed', 'retracted', 'unchanged', 'undone'];

/** What two outcomes of one record come to, seen from before the load. */
function combine(first: Outcome | 'undone', second: Outcome): Outcome | 'undone' {
  if (second === 'unchanged') return first === 'undone' ? 'unchanged' : first;
  if (first === 'created') return second === 'retracted' ? 'undone' : 'created';
  if (first === 'retracted') return second === 'created' ? 'changed' : second;
  return second;
}

/** Counts by outcome. */
export class ChangeTally {
  private readonly outcomes = new IdTable();
  private readonly counts = { created: 0, changed: 0, retracted: 0, unchanged: 0, undone: 0 };

  /** Counts a record, or corrects what was counted before. */
  add(id: string, outcome: Outcome): void {
    const known = this.outcomes.get(id);
    const before = known === undefined ? undefined : OUTCOMES[known];
    const after = before === undefined ? outcome : combine(before, outcome);
    if (before !== undefined) this.counts[before] -= 1;
    this.counts[after] += 1;
    this.outcomes.set(id, OUTCOMES.indexOf(after));
  }

  /** The counts so far. */
  toCounts(): ChangeCounts {
    const { created, changed, retracted, unchanged } = this.counts;
    return { created, changed, retracted, unchanged };
  }
}
