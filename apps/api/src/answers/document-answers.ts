/** Documents as the contract words them. */
import type { CitedDocument, DocumentRef, DocumentSummary as SummaryAnswer } from '@weft/contract';
import type { DocumentRecord } from '@weft/model';
import type { DocumentSummary } from '@weft/store';
import { presentFields } from './present-fields';

function toCited(document: DocumentRecord): CitedDocument {
  const { id, kind, title, publisher, url, publishedAt, publishedPrecision, publishedPrinted, language } =
    document;
  return {
    id,
    kind,
    title,
    publisher: publisher ?? null,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
    ...presentFields({ publishedPrecision, publishedPrinted, language }),
  };
}

/** A document as a claim cites it, with the article that a digest is based on. */
export function toDocumentRef(document: DocumentRecord, basedOn?: DocumentRecord): DocumentRef {
  return basedOn === undefined ? toCited(document) : { ...toCited(document), basedOn: toCited(basedOn) };
}

/** A document of the list. A text has a path, and so have tables, which have no text. */
export function toDocumentSummary({ document, basedOn, claimCount }: DocumentSummary): SummaryAnswer {
  return {
    ...toDocumentRef(document, basedOn),
    claimCount,
    hasText: document.kind !== 'table' && document.path !== undefined,
  };
}
