/** Transactions in the engine's process: those that are always taken back, and those that commit or leave nothing. */
import type grafeo from '@grafeo-db/js';
import type { PlainStatement } from '../protocol';
import { Refusal } from './refusal';

export type Database = grafeo.GrafeoDB;
export type Transaction = ReturnType<Database['beginTransaction']>;

/** Asked between any two steps; the engine itself cannot be interrupted. */
export interface Cancellation {
  readonly cancelled: boolean;
}

/** @throws Refusal `cancelled` when the asker has gone. */
export function stopIfCancelled(cancellation: Cancellation): void {
  if (cancellation.cancelled) throw new Refusal('cancelled', 'the request was cancelled before it was done');
}

/** Runs steps in a transaction that never commits. */
export async function inReadTransaction<Answer>(
  database: Database,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const transaction = database.beginTransaction();
  try {
    return await work(transaction);
  } finally {
    transaction.rollback();
  }
}

/** Runs steps in a transaction that commits when all succeeded and leaves nothing otherwise. */
export async function inWriteTransaction<Answer>(
  database: Database,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const transaction = database.beginTransaction();
  try {
    const answer = await work(transaction);
    transaction.commit();
    return answer;
  } catch (error) {
    rollBackIfOpen(transaction);
    throw error;
  }
}

/** A failed statement leaves the engine's transaction usable; a failed commit has ended it, though it may not say so. */
function rollBackIfOpen(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (!/no active transaction/i.test(String(error))) throw error;
  }
}

/** Runs a statement for its effect. Its rows are read and dropped, because unread results are never freed. */
export async function runForEffect(transaction: Transaction, statement: PlainStatement): Promise<void> {
  const result = await transaction.executeCypher(statement.text, statement.parameters);
  if (result.length > 0) result.rows();
}
