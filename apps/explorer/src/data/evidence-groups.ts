/** Claims as a reader meets them: one sentence of one source, however many lines and figures it supports. */
import type { Claim, DocumentRef } from '@weft/contract';

/** All claims of one document with one quote, or one row of reference data. */
export interface EvidenceGroup {
  readonly id: string;
  readonly quote: string | null;
  readonly document: DocumentRef;
  readonly claims: readonly Claim[];
  readonly lineCount: number;
  readonly figureCount: number;
}

/** Groups claims by sentence and keeps their order. */
export function toEvidenceGroups(claims: readonly Claim[]): readonly EvidenceGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.document.id, claim.quote ?? claim.locator]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].flatMap(([id, group]) => {
    const first = group[0];
    if (!first) return [];
    const lines = new Set(group.flatMap((claim) => claim.relationKey ?? []));
    const figures = new Set(group.flatMap((claim) => claim.statistic?.id ?? []));
    const { quote, document } = first;
    return [{ id, quote, document, claims: group, lineCount: lines.size, figureCount: figures.size }];
  });
}

/** The article that stands behind a document: for a digest the article it digests. */
export function sourceOf(document: DocumentRef): Omit<DocumentRef, 'basedOn'> {
  return document.basedOn ?? document;
}

/** Whether the document is a table of reference data and no article. */
export function isReference(document: DocumentRef): boolean {
  return document.kind === 'table';
}
