/** Projects the accepted claims of one key to the one line that the graph shows. */
import { CHECKS, type ClaimRecord, type RelationRecord } from '@weft/model';
import { presentFields } from '../present-fields';
import type { DocumentShelf } from './document-shelf';

type DateName = 'validFrom' | 'validTo' | 'asOf' | 'publishedAt';

function datesOf(claims: readonly ClaimRecord[], name: DateName): readonly string[] {
  return claims.flatMap((claim) => claim[name] ?? []).sort();
}

/** A line ends only when every claim that says since when also says until when. */
function validToOf(claims: readonly ClaimRecord[]): string | undefined {
  const open = claims.some((claim) => claim.validFrom !== undefined && claim.validTo === undefined);
  return open ? undefined : datesOf(claims, 'validTo').at(-1);
}

/**
 * The line behind which these claims stand; undefined when none of them is accepted. Confidence is that of the surest
 * claim; a line is stated when any claim states it; a source counts once however many digests or reprints it has.
 */
export function projectRelation(
  claims: readonly ClaimRecord[],
  shelf: DocumentShelf,
): RelationRecord | undefined {
  const accepted = claims
    .filter((claim) => claim.status === 'accepted')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const [first] = accepted;
  if (!first || first.relKey === undefined || first.objectId === undefined) return undefined;
  if (first.predicate === 'OBSERVES') return undefined;
  const published = datesOf(accepted, 'publishedAt');
  const isDisputed = accepted.some((claim) => claim.flags.some((flag) => CHECKS[flag].disputes));
  return presentFields<RelationRecord>({
    key: first.relKey,
    type: first.predicate,
    subjectId: first.subjectId,
    objectId: first.objectId,
    claimCount: accepted.length,
    sourceCount: new Set(accepted.map((claim) => shelf.originOf(claim.documentId))).size,
    confidence: Math.max(...accepted.map((claim) => claim.confidence)),
    status: isDisputed ? 'disputed' : 'accepted',
    certainty: accepted.some((claim) => claim.certainty === 'stated') ? 'stated' : 'implied',
    stage: first.stage,
    role: first.role,
    validFrom: datesOf(accepted, 'validFrom')[0],
    validTo: validToOf(accepted),
    asOf: datesOf(accepted, 'asOf').at(-1),
    firstSeen: published[0],
    lastSeen: published.at(-1),
  });
}
