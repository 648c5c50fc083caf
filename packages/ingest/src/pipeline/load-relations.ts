/** Brings a batch of relations into the archive: each row a claim, the lines with them. */
import { allowsEnds, RELATION_TYPES, type ClaimRecord } from '@weft/model';
import { toRelationClaim, type RowFault } from '../claims/to-claims';
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
  const missing = inputs.findMissing({ subject: row.subjectId, object: row.objectId });
  if (missing) return missing;
  const [from, to] = [inputs.typeOf(row.subjectId), inputs.typeOf(row.objectId)];
  if (from === undefined || to === undefined || allowsEnds(row.predicate, from, to)) return undefined;
  const fitsSubject = RELATION_TYPES[row.predicate].ends.some((pair) => pair.from.includes(from));
  const reason = `${row.predicate} can't run from a ${from} to a ${to}; allowed: ${describeEnds(row)}`;
  return { column: fitsSubject ? 'object' : 'subject', reason };
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
    const fault = findEndsFault(row, inputs) ?? inputs.findMissingDocument(row);
    const claim = fault ? undefined : toRelationClaim(row, inputs.contextFor(row));
    if (claim?.ok) {
      claims.push(claim.value);
      seen.claims.set(claim.value.id, row.line);
      state.warnRow(row, row.remarks);
    } else {
      const { column, reason } = fault ?? claim?.error ?? { column: '', reason: '' };
      state.reject(source.name, { file: row.file, line: row.line, column, reason });
    }
  }
  await writeClaims({ claims, drafts: new Map(), documents: inputs.documents }, state);
}
