/** An entity as other answers mention it. */
import { z } from 'zod';
import { nameZhSchema } from './wire';

/** Schema of a mention. `type` is a label of the model, or any label of a graph that is not ours. */
export const entityRefSchema = z
  .object({ id: z.string(), type: z.string(), name: z.string(), nameZh: nameZhSchema })
  .meta({ id: 'EntityRef', description: 'An entity by id, type and names' });

/** Who is meant. */
export type EntityRef = z.infer<typeof entityRefSchema>;
