/**
 * Flags a line that one document states both as planned and as standing, as a caption may that runs ahead of its
 * article. Both claims stay; which one holds is for a person to say.
 */
import { RELATION_TYPES, relKeyOf, type ClaimId, type ClaimRecord, type RelKey } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

/** Key of the same line in the other stage; undefined for types that have no plans. */
export function counterpartKeyOf(claim: ClaimRecord): RelKey | undefined {
  const { predicate, objectId, subjectId, role, stage } = claim;
  if (predicate === 'OBSERVES' || objectId === undefined) return undefined;
  if (!RELATION_TYPES[predicate].stages.includes('planned')) return undefined;
  if (stage !== undefined && stage !== 'planned') return undefined;
  const other = stage === 'planned' ? undefined : 'planned';
  return relKeyOf({ subjectId, type: predicate, objectId, stage: other, role });
}

/** Remarks by claim, for the claims that another claim of the same document denies. */
export function findPlannedAndStanding(claims: readonly ClaimRecord[]): ReadonlyMap<ClaimId, Remark> {
  const accepted = claims.filter((claim) => claim.status === 'accepted');
  const stated = new Set(accepted.map((claim) => `${claim.documentId}\n${claim.relKey}`));
  const remarks = new Map<ClaimId, Remark>();
  for (const claim of accepted) {
    const counterpart = counterpartKeyOf(claim);
    if (counterpart === undefined || !stated.has(`${claim.documentId}\n${counterpart}`)) continue;
    const what = `${claim.subjectId} ${claim.predicate} ${claim.objectId}`;
    const message = `${claim.documentId} states ${what} both as planned and as standing; both are kept.`;
    remarks.set(claim.id, { code: 'unclear-scope', message });
  }
  return remarks;
}
