/** Rows of `documents.csv`: what the graph's sentences and tables come from. */
import { DOCUMENT_KINDS, type DatePrecision, type DocumentId, type DocumentKind } from '@weft/model';
import { z } from 'zod';
import { presentFields } from '../../present-fields';
import { choiceValue } from '../values/choice-value';
import { dateValue } from '../values/date-value';
import { documentIdValue, nameValue } from '../values/name-value';
import type { RowPlace } from './row-place';

/** A document as its row gives it; the text behind `path` is read later. */
export interface DocumentRow extends RowPlace {
  readonly kind: 'document';
  /** Absent where the row gives none: then its address, or publisher, title and date, make one. */
  readonly id?: DocumentId;
  readonly documentKind: DocumentKind;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly publishedPrecision?: DatePrecision;
  readonly publishedPrinted?: string;
  readonly language?: string;
  readonly path?: string;
  readonly basedOn?: DocumentId;
}

const webAddress = nameValue.refine((value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value), {
  error: 'a web address that begins with http:// or https://',
});

/** The columns, in the order of contracts.md. */
export const documentColumns = z.strictObject({
  id: documentIdValue.optional(),
  kind: choiceValue(DOCUMENT_KINDS).default('article'),
  title: nameValue,
  publisher: nameValue.optional(),
  url: webAddress.optional(),
  published_at: dateValue.optional(),
  language: nameValue.optional(),
  path: nameValue.optional(),
  based_on: documentIdValue.optional(),
});

/** Makes a row's cells a document. */
export function toDocumentRow(cells: z.output<typeof documentColumns>, place: RowPlace): DocumentRow {
  return presentFields<DocumentRow>({
    ...place,
    kind: 'document',
    id: cells.id,
    documentKind: cells.kind,
    title: cells.title,
    publisher: cells.publisher,
    url: cells.url,
    publishedAt: cells.published_at?.value,
    publishedPrecision: cells.published_at?.precision,
    publishedPrinted: cells.published_at?.printed,
    language: cells.language,
    path: cells.path,
    basedOn: cells.based_on,
  });
}
