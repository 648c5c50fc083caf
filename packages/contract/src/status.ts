/** `GET /api/health` and `GET /api/status`: alive, and what is being served. */
import { z } from 'zod';
import { countSchema } from './wire';

/** Schema of `GET /api/health`; it answers 200 only when the first load is done. */
export const healthSchema = z
  .object({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'Ready to answer' });

/** Schema of the counts of a whole store. */
export const countsSchema = z
  .object({
    entities: countSchema,
    relations: countSchema,
    documents: countSchema,
    observations: countSchema,
    claims: z.object({ accepted: countSchema, candidate: countSchema, rejected: countSchema }),
  })
  .meta({ id: 'Counts', description: 'What the whole store holds' });

/** Schema of whose data this is, as the dataset says it. */
export const datasetSchema = z
  .object({
    title: z.string(),
    credit: z.string().exactOptional(),
    license: z.string().exactOptional(),
  })
  .meta({ id: 'Dataset', description: 'Whose data this is' });

/** Schema of `GET /api/status`. */
export const statusSchema = z
  .object({
    store: z.object({
      kind: z.string(),
      version: z.string(),
      access: z.enum(['read-only', 'read-write']),
    }),
    counts: countsSchema,
    /** Latest publication date at its precision; null without dated documents. */
    dataAsOf: z.string().nullable(),
    dataVersion: z.string(),
    /** How many entities of each type, only types that occur. */
    entityTypes: z.record(z.string(), countSchema),
    /** How many lines of each type, only types that occur. */
    relationTypes: z.record(z.string(), countSchema),
    dataset: datasetSchema.exactOptional(),
  })
  .meta({ id: 'Status', description: 'Store, counts, and how fresh the data is' });

export type Health = z.infer<typeof healthSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Status = z.infer<typeof statusSchema>;
