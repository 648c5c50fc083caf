/** Documents as sources: all of them, one with its claims, its text. A digest's claims count for its article too. */
import type { ClaimRecord, DocumentRecord } from '@weft/model';
import type { DocumentSummary } from '../graph-reader';
import { parseClaim } from '../rows/claim-row';
import { parseDocument } from '../rows/document-row';
import { countOf, type NamedRow } from '../rows/property-map';
import { readRow, readRows, type StatementDoor } from '../statement-door';
import { readDocumentHeads } from './document-heads';

const MAX_CLAIMS = 10_000;

interface CountedDocument {
  readonly document: DocumentRecord;
  readonly claims: number;
}

function parseCounted(row: NamedRow): CountedDocument {
  return { document: parseDocument(row['document'] ?? null), claims: countOf(row, 'claims') };
}

/** All documents, newest first. */
export async function listDocuments(door: StatementDoor): Promise<readonly DocumentSummary[]> {
  const counted = (await readRows(door, 'read/documents')).map(parseCounted);
  const byId = new Map(counted.map(({ document }) => [document.id, document]));
  const ofDigests = new Map<string, number>();
  for (const { document, claims } of counted) {
    const { basedOn } = document;
    if (basedOn !== undefined) ofDigests.set(basedOn, (ofDigests.get(basedOn) ?? 0) + claims);
  }
  return counted.map(({ document, claims }) => {
    const basedOn = document.basedOn === undefined ? undefined : byId.get(document.basedOn);
    const claimCount = claims + (ofDigests.get(document.id) ?? 0);
    return basedOn === undefined ? { document, claimCount } : { document, basedOn, claimCount };
  });
}

/** A document with its accepted claims and those of its digests, in the order of the texts. */
export async function readDocument(
  door: StatementDoor,
  id: string,
): Promise<(DocumentSummary & { readonly claims: readonly ClaimRecord[] }) | undefined> {
  const head = (await readDocumentHeads(door, [id])).get(id);
  if (head === undefined) return undefined;
  const family = (await readRows(door, 'read/document-family', { id })).map(parseCounted);
  const ids = family.map(({ document }) => document.id);
  const rows = await readRows(door, 'read/claims-of-documents', { ids, limit: MAX_CLAIMS });
  return {
    ...head,
    claimCount: family.reduce((sum, { claims }) => sum + claims, 0),
    claims: rows.map((row) => parseClaim(row['properties'] ?? null)),
  };
}

/** The text of a document as it was read, and its language tag; `und` where none is known. */
export async function readDocumentText(
  door: StatementDoor,
  id: string,
): Promise<{ readonly text: string; readonly language: string } | undefined> {
  const row = await readRow(door, 'read/document-text', { id });
  const { text, language } = row ?? {};
  if (typeof text !== 'string') return undefined;
  return { text, language: typeof language === 'string' ? language : 'und' };
}
