/** The claims behind a line, an entity or a document. */
import { CERTAINTIES, CLAIM_STATUSES } from '@weft/model';
import { z } from 'zod';
import { documentRefSchema, documentSummarySchema } from './document';
import { entityRefSchema } from './entity-ref';
import { sliceRelationSchema } from './graph-slice';
import { statisticSchema } from './statistic';
import { countSchema, list } from './wire';

/** Schema of a claim. `quote`, `start` and `end` are null for a row of reference data. */
export const claimSchema = z
  .object({
    id: z.string(),
    /** A relationship type, or OBSERVES for a figure. */
    predicate: z.string(),
    quote: z.string().nullable(),
    /** UTF-16 code units in the document's text. */
    start: countSchema.nullable(),
    end: countSchema.nullable(),
    /** Words before and after the quote, to show it in context or find it again. */
    prefix: z.string().exactOptional(),
    suffix: z.string().exactOptional(),
    status: z.enum(CLAIM_STATUSES),
    certainty: z.enum(CERTAINTIES),
    /** 0 to 1. */
    confidence: z.number().min(0).max(1),
    extractor: z.string(),
    extractorVersion: z.string(),
    rule: z.string().exactOptional(),
    /** `file#line` of the row that brought it. */
    locator: z.string(),
    /** Where in the document, as the row says it ("para 4"). */
    passage: z.string().exactOptional(),
    relationKey: z.string().exactOptional(),
    subject: entityRefSchema,
    object: entityRefSchema.exactOptional(),
    /** The figure that an OBSERVES claim supports. */
    statistic: statisticSchema.exactOptional(),
    stage: z.string().exactOptional(),
    role: z.string().exactOptional(),
    validFrom: z.string().exactOptional(),
    validTo: z.string().exactOptional(),
    asOf: z.string().exactOptional(),
    flags: list(z.string()),
    document: documentRefSchema,
  })
  .meta({ id: 'Claim', description: 'One assertion of one document' });

/** Schema of a line with the names of both ends. */
export const relationDetailSchema = sliceRelationSchema
  .extend({ subject: entityRefSchema, object: entityRefSchema })
  .meta({ id: 'RelationDetail', description: 'A line and who it joins' });

/** Schema of `GET /api/relations/{key}/evidence`. */
export const relationEvidenceSchema = z
  .object({ relation: relationDetailSchema, claims: list(claimSchema) })
  .meta({ id: 'RelationEvidence', description: 'The claims behind a line, newest first' });

/** Schema of `GET /api/entities/{id}/evidence`. */
export const entityEvidenceSchema = z
  .object({ claims: list(claimSchema), total: countSchema })
  .meta({ id: 'EntityEvidence', description: 'Accepted claims about an entity, newest first' });

/** Schema of `GET /api/documents/{id}`. */
export const documentDetailSchema = documentSummarySchema
  .extend({ claims: list(claimSchema) })
  .meta({ id: 'DocumentDetail', description: 'A source with its claims in the order of the text' });

export type Claim = z.infer<typeof claimSchema>;
export type RelationDetail = z.infer<typeof relationDetailSchema>;
export type RelationEvidence = z.infer<typeof relationEvidenceSchema>;
export type EntityEvidence = z.infer<typeof entityEvidenceSchema>;
export type DocumentDetail = z.infer<typeof documentDetailSchema>;
