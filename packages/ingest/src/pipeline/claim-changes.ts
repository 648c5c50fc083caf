/** The claims a batch touches, as they are and as they will be. */
import type { ClaimId, ClaimRecord } from '@weft/model';
import type { ChangeTally, Outcome } from './change-tally';
import { sameRecord } from './same-record';

/** Keys that never make a claim another one: when it was written, and the line of its row. */
const BOOKKEEPING = ['recordedAt', 'runId'] as const;
const QUIET = [...BOOKKEEPING, 'locator'] as const;

/** Decisions of a person outlive the row; a claim belongs to the source that brought it first while that states it. */
function mergeClaim(existing: ClaimRecord | undefined, desired: ClaimRecord): ClaimRecord {
  if (!existing) return desired;
  if (existing.source !== desired.source && existing.status === 'accepted') return existing;
  const isDecided = existing.status === 'rejected' || existing.status === 'superseded';
  const { recordedAt, runId } = existing;
  return { ...desired, status: isDecided ? existing.status : desired.status, recordedAt, runId };
}

/** Claims by id, before and after. */
export class ClaimChanges {
  private readonly before = new Map<ClaimId, ClaimRecord>();
  private readonly after = new Map<ClaimId, ClaimRecord>();
  private readonly rows = new Set<ClaimId>();

  /** Makes claims known as the archive has them. */
  know(claims: readonly ClaimRecord[]): void {
    for (const claim of claims) {
      if (this.before.has(claim.id)) continue;
      this.before.set(claim.id, claim);
      if (!this.after.has(claim.id)) this.after.set(claim.id, claim);
    }
  }

  /** Takes a claim as its row states it. */
  state(desired: ClaimRecord): void {
    this.rows.add(desired.id);
    this.after.set(desired.id, mergeClaim(this.before.get(desired.id), desired));
  }

  /** Overwrites a claim, whatever its row says. */
  put(claim: ClaimRecord): void {
    this.after.set(claim.id, claim);
  }

  get all(): readonly ClaimRecord[] {
    return [...this.after.values()];
  }

  get(id: ClaimId): ClaimRecord | undefined {
    return this.after.get(id);
  }

  isOfBatch(id: ClaimId): boolean {
    return this.rows.has(id);
  }

  /** Claims to create and to overwrite. */
  toChanges() {
    const create: ClaimRecord[] = [];
    const update: ClaimRecord[] = [];
    for (const [id, claim] of this.after) {
      const before = this.before.get(id);
      if (!before) create.push(claim);
      else if (!sameRecord(before, claim, BOOKKEEPING)) update.push(claim);
    }
    return { create, update };
  }

  private outcomeOf(claim: ClaimRecord): Outcome {
    const before = this.before.get(claim.id);
    const isGone = claim.status === 'retracted';
    if (!before || (before.status === 'retracted' && !isGone)) return 'created';
    if (isGone && before.status !== 'retracted') return 'retracted';
    return sameRecord(before, claim, QUIET) ? 'unchanged' : 'changed';
  }

  /** Counts the batch's claims, and others that changed with them. */
  count(tally: ChangeTally): void {
    for (const claim of this.after.values()) {
      const outcome = this.outcomeOf(claim);
      if (outcome !== 'unchanged' || this.rows.has(claim.id)) tally.add(claim.id, outcome);
    }
  }
}
