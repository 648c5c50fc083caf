/** Parts of the graph as a canvas takes them: neighbours, the overview, and the lines among a given set. */
import { CERTAINTIES } from '@weft/model';
import { z } from 'zod';
import { entityRefSchema } from './entity-ref';
import { countSchema, list } from './wire';

/** Most entities that one slice may be asked for. */
export const MAX_SLICE_IDS = 2000;

/** Schema of a node. `degree` counts its accepted lines in the whole database; `disputed` speaks of its figures. */
export const sliceNodeSchema = entityRefSchema
  .extend({ degree: countSchema, disputed: z.boolean() })
  .meta({ id: 'SliceNode', description: 'An entity on a canvas' });

/** Schema of a line. Dates are ISO 8601 at the precision known. */
export const sliceRelationSchema = z
  .object({
    key: z.string(),
    type: z.string(),
    source: z.string(),
    target: z.string(),
    status: z.enum(['accepted', 'disputed', 'candidate']),
    certainty: z.enum(CERTAINTIES),
    /** 0 to 1. */
    confidence: z.number().min(0).max(1),
    claimCount: countSchema,
    sourceCount: countSchema,
    stage: z.string().exactOptional(),
    role: z.string().exactOptional(),
    validFrom: z.string().exactOptional(),
    validTo: z.string().exactOptional(),
    asOf: z.string().exactOptional(),
    /** First and last publication date of its claims. */
    firstSeen: z.string().exactOptional(),
    lastSeen: z.string().exactOptional(),
  })
  .meta({ id: 'SliceRelation', description: 'A line between two entities' });

/** Schema of a slice. `notShown` counts what was asked for and is not in it. */
export const graphSliceSchema = z
  .object({
    nodes: list(sliceNodeSchema),
    relations: list(sliceRelationSchema),
    notShown: z.object({ nodes: countSchema, relations: countSchema }),
    /** Asks for the next part; null at the end. */
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'GraphSlice', description: 'A part of the graph, and how much is left out' });

/** What a slice may be asked for on top of accepted lines; a store without candidates answers the same. */
export const SLICE_INCLUDES = ['candidates'] as const;

/** Schema of the body of `POST /api/graph/slice`. */
export const sliceRequestSchema = z
  .strictObject({
    ids: list(z.string().min(1).max(300)).refine((ids) => ids.length <= MAX_SLICE_IDS, {
      message: `at most ${String(MAX_SLICE_IDS)} ids`,
    }),
    include: z.enum(SLICE_INCLUDES).exactOptional(),
  })
  .meta({ id: 'SliceRequest', description: 'Entities to show with all lines among them' });

/** Schema of the answer of `POST /api/graph/slice`; `missing` are ids that are no longer in the data. */
export const sliceAnswerSchema = graphSliceSchema
  .extend({ missing: list(z.string()) })
  .meta({ id: 'SliceAnswer', description: 'The entities asked for and all lines among them' });

export type SliceNode = z.infer<typeof sliceNodeSchema>;
export type SliceRelation = z.infer<typeof sliceRelationSchema>;
export type GraphSlice = z.infer<typeof graphSliceSchema>;
export type SliceRequest = z.infer<typeof sliceRequestSchema>;
export type SliceAnswer = z.infer<typeof sliceAnswerSchema>;
