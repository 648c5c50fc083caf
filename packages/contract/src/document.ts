/** Sources: a document as claims cite it, the list of all, and one with its claims. */
import { DATE_PRECISIONS, DOCUMENT_KINDS } from '@weft/model';
import { z } from 'zod';
import { countSchema, list } from './wire';

const citedFields = {
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO 8601 at the precision known. */
  publishedAt: z.string().nullable(),
  publishedPrecision: z.enum(DATE_PRECISIONS).exactOptional(),
  /** The date as printed, where it says more. */
  publishedPrinted: z.string().exactOptional(),
  language: z.string().exactOptional(),
};

/** Schema of an article that a digest is based on. */
export const citedDocumentSchema = z
  .object(citedFields)
  .meta({ id: 'CitedDocument', description: 'A source as it is cited' });

/** Schema of a document as a claim cites it. */
export const documentRefSchema = z
  .object({ ...citedFields, basedOn: citedDocumentSchema.exactOptional() })
  .meta({ id: 'DocumentRef', description: 'A source, with the article it digests' });

/** Schema of a document in the list. */
export const documentSummarySchema = documentRefSchema
  .extend({
    /** Accepted claims, those of its digests included. */
    claimCount: countSchema,
    /** Whether `/api/documents/{id}/text` has a text. */
    hasText: z.boolean(),
  })
  .meta({ id: 'DocumentSummary', description: 'A source and how much it says' });

/** Schema of `GET /api/documents`. */
export const documentsAnswerSchema = z
  .object({ documents: list(documentSummarySchema), total: countSchema })
  .meta({ id: 'DocumentsAnswer', description: 'All sources' });

/** Schema of `GET /api/documents/{id}/text`. */
export const documentTextSchema = z
  .object({ text: z.string(), language: z.string() })
  .meta({ id: 'DocumentText', description: 'A text as read: no byte order mark, LF only' });

export type CitedDocument = z.infer<typeof citedDocumentSchema>;
export type DocumentRef = z.infer<typeof documentRefSchema>;
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type DocumentsAnswer = z.infer<typeof documentsAnswerSchema>;
export type DocumentText = z.infer<typeof documentTextSchema>;
