/**
 * Creation of claims. Those that hold, which are nearly all, are tied to their ends as they are made: one statement
 * instead of four, and each end looked up once.
 */
import type { ClaimRecord } from '@weft/model';
import type { Catalogue, Statement } from '../catalogue';
import { inChunks } from '../in-chunks';
import { toProperties } from '../rows/property-map';
import type { Parameters } from '../values';
import { isLive } from './missing-ends';
import { CLAIM_TIES, linkStatements } from './ties';

/** New claims by how they are created. */
interface NewClaims {
  readonly relations: Parameters[];
  readonly figures: Parameters[];
  /** Claims that no longer hold, whose ends may be gone. */
  readonly others: ClaimRecord[];
}

function sortOut(claims: readonly ClaimRecord[]): NewClaims {
  const sorted: NewClaims = { relations: [], figures: [], others: [] };
  for (const claim of claims) {
    const { objectId: object, observationId: observation } = claim;
    const row = { properties: toProperties(claim), subject: claim.subjectId, document: claim.documentId };
    if (!isLive(claim)) sorted.others.push(claim);
    else if (object !== undefined && observation === undefined) sorted.relations.push({ ...row, object });
    else if (observation !== undefined && object === undefined) sorted.figures.push({ ...row, observation });
    else sorted.others.push(claim);
  }
  return sorted;
}

/** Statements that create claims with their ties; figures and documents they are tied to must be there before. */
export function createClaims(catalogue: Catalogue, claims: readonly ClaimRecord[]): readonly Statement[] {
  const { relations, figures, others } = sortOut(claims);
  const plain = others.map((claim) => ({ id: claim.id, properties: toProperties(claim) }));
  const perChunk = (name: string, list: readonly Parameters[]) =>
    inChunks(list).map((rows) => catalogue.statement(name, { rows }));
  return [
    ...perChunk('write/create-relation-claims', relations),
    ...perChunk('write/create-figure-claims', figures),
    ...perChunk('write/create-claims', plain),
    ...linkStatements(catalogue, CLAIM_TIES, others),
  ];
}
