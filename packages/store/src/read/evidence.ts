/** The claims behind a line, about an entity, or by id, each with the document that states it. */
import type { EntityId, RelKey } from '@weft/model';
import type { ClaimWithDocument } from '../graph-reader';
import { countOf } from '../rows/property-map';
import { readRow, readRows, readRowsByIds, type StatementDoor } from '../statement-door';
import { readWithDocuments } from './document-heads';

/** Claims of one answer; a line with more says so by its count. */
const MAX_CLAIMS = 10_000;

/** The accepted claims behind a relationship, newest publication first, then by position. */
export async function readEvidence(door: StatementDoor, key: RelKey): Promise<readonly ClaimWithDocument[]> {
  const rows = await readRows(door, 'read/claims-of-relation', { key, limit: MAX_CLAIMS });
  return readWithDocuments(door, rows);
}

/** The newest accepted claims that speak of an entity, and how many there are. */
export async function readEntityEvidence(
  door: StatementDoor,
  id: EntityId,
  limit: number,
): Promise<{ readonly claims: readonly ClaimWithDocument[]; readonly total: number }> {
  const rows = await readRows(door, 'read/claims-of-entity', { id, limit: limit + 1 });
  const claims = await readWithDocuments(door, rows.slice(0, limit));
  if (rows.length <= limit) return { claims, total: claims.length };
  return { claims, total: countOf(await readRow(door, 'read/count-claims-of-entity', { id }), 'claims') };
}

/** Claims by id, whatever their status; unknown ids are absent. */
export async function readClaims(
  door: StatementDoor,
  ids: readonly string[],
): Promise<readonly ClaimWithDocument[]> {
  return readWithDocuments(door, await readRowsByIds(door, 'read/claims-by-ids', ids));
}
