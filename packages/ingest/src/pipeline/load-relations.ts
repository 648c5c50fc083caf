/** Brings a batch of relations into the archive: each row a claim, the lines with them. */
import { allowsEnds, fail, RELATION_TYPES, type ClaimRecord, type Result } from '@weft/model';
import { toRelationClaim } from '../claims/to-claims';
import { toRejection, type RowFault } from '../sources/row-fault';
import type { RelationRow } from '../sources/rows/relation-row';
import type { RowSource } from '../sources/source';
import { ClaimInputs } from './claim-inputs';
import type { LoadState } from './load-state';
import { writeClaims } from './settle-claims';

function describeEnds(row: RelationRow): string {
  return RELATION_TYPES[row.predicate].ends
    .map(({ from, to }) => `${from.join(' | ')} -> ${to.join(' | ')}`)
    .join('; ');
}

function findEndsFault(row: RelationRow, inputs: ClaimInputs): RowFault | undefined {
  const [from, to] = [inputs.typeOf(row.subjectId), inputs.typeOf(row.objectId)];
  if (from === undefined || to === undefined || allowsEnds(row.predicate, from, to)) return undefined;
  const fitsSubject = RELATION_TYPES[row.predicate].ends.some((pair) => pair.from.includes(from));
  const reason = `${row.predicate} can't run from a ${from} to a ${to}; allowed: ${describeEnds(row)}`;
  return { column: fitsSubject ? 'object' : 'subject', reason };
}

function toClaim(row: RelationRow, inputs: ClaimInputs): Result<ClaimRecord, readonly RowFault[]> {
  const ends = { subject: row.subjectId, object: row.objectId };
  const faults = [findEndsFault(row, inputs) ?? [], inputs.findMissing(ends, row)].flat();
  if (faults.length > 0) return fail(faults);
  const claim = toRelationClaim(row, inputs.contextFor(row));
  return claim.ok ? claim : fail([claim.error]);
}

/** Writes a batch of relations in one transaction. */
export async function loadRelations(
  rows: readonly RelationRow[],
  source: RowSource,
  state: LoadState,
): Promise<void> {
  const endsOf = (row: RelationRow) => [row.subjectId, row.objectId];
  const inputs = await ClaimInputs.read(rows, { state, source, endsOf });
  const seen = state.seenOf(source.name);
  const claims: ClaimRecord[] = [];
  for (const row of rows) {
    const claim = toClaim(row, inputs);
    if (!claim.ok) {
      state.reject(source.name, toRejection({ file: row.file, line: row.line }, claim.error));
      continue;
    }
    claims.push(claim.value);
    seen.claims.set(claim.value.id, row.line);
    state.warnRow(row, row.remarks);
  }
  await writeClaims({ claims, drafts: new Map(), documents: inputs.documents }, state);
}
