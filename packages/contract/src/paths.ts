/** `GET /api/paths`: distinct ways between two entities. */
import { CERTAINTIES } from '@weft/model';
import { z } from 'zod';
import { sliceNodeSchema, sliceRelationSchema } from './graph-slice';
import { countSchema, list } from './wire';

/** Schema of a path. Nodes from end to end, one line between each two; `length` counts the lines. */
export const pathSchema = z
  .object({
    nodes: list(z.string()),
    relations: list(z.string()),
    length: countSchema,
    /** What the search weighed it with; places cost more than cooperation. */
    cost: z.number(),
    /** Only places join the two ends, which is no sign of cooperation. */
    placesOnly: z.boolean(),
    certainty: z.enum(CERTAINTIES),
  })
  .meta({ id: 'Path', description: 'One way between two entities' });

/** Schema of `GET /api/paths`. `searchedTo` is the length looked at; `complete` says that there are no more. */
export const pathsAnswerSchema = z
  .object({
    paths: list(pathSchema),
    searchedTo: countSchema,
    complete: z.boolean(),
    /** Entities and lines of all paths together. */
    nodes: list(sliceNodeSchema),
    relations: list(sliceRelationSchema),
  })
  .meta({ id: 'PathsAnswer', description: 'Distinct paths, best first' });

export type Path = z.infer<typeof pathSchema>;
export type PathsAnswer = z.infer<typeof pathsAnswerSchema>;
