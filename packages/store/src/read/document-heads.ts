/** Documents without their texts, which a list of claims would otherwise carry again and again. */
import type { ClaimRecord, DocumentRecord } from '@weft/model';
import type { ClaimWithDocument } from '../graph-reader';
import { parseClaim } from '../rows/claim-row';
import { parseDocument } from '../rows/document-row';
import { textOf, type NamedRow } from '../rows/property-map';
import { readRowsByIds, type StatementDoor } from '../statement-door';
import { StoreError } from '../store-error';
import type { Value } from '../values';

/** A document and, for a digest, the article it digests. */
export interface DocumentHead {
  readonly document: DocumentRecord;
  readonly basedOn?: DocumentRecord;
}

/** A projection of a node that an optional match did not find is null, or a map of nulls. */
function parseFound(projection: Value = null): DocumentRecord | undefined {
  if (typeof projection !== 'object' || projection === null || !('id' in projection)) return undefined;
  return projection.id === null ? undefined : parseDocument(projection);
}

/** Documents by id. */
export async function readDocumentHeads(
  door: StatementDoor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentHead>> {
  const rows = await readRowsByIds(door, 'read/document-heads', ids);
  return new Map(
    rows.map((row) => {
      const document = parseDocument(row['document'] ?? null);
      const basedOn = parseFound(row['article']);
      return [textOf(row, 'id'), basedOn === undefined ? { document } : { document, basedOn }];
    }),
  );
}

function withDocument(claim: ClaimRecord, heads: ReadonlyMap<string, DocumentHead>): ClaimWithDocument {
  const head = heads.get(claim.documentId);
  if (head !== undefined) return { claim, ...head };
  throw new StoreError('damaged', `The document of claim ${claim.id} is missing; run weft doctor.`);
}

/** Claims from rows with a `properties` column, each with its document, in the order of the rows. */
export async function readWithDocuments(
  door: StatementDoor,
  rows: readonly NamedRow[],
): Promise<readonly ClaimWithDocument[]> {
  const claims = rows.map((row) => parseClaim(row['properties'] ?? null));
  const heads = await readDocumentHeads(
    door,
    claims.map((claim) => claim.documentId),
  );
  return claims.map((claim) => withDocument(claim, heads));
}
