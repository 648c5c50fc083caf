/** `GET /api/entities/{id}`: what an inspector opens with. */
import { z } from 'zod';
import { documentRefSchema } from './document';
import { entityRefSchema } from './entity-ref';
import { statisticSchema } from './statistic';
import { countSchema, list } from './wire';

/** Schema of a fact: a code, a role or an honour. `kind` tells which; a role or honour carries its line. */
export const factSchema = z
  .object({
    kind: z.enum(['code', 'role', 'status']),
    /** The code's name ("gb2260"), or what the person is, or words of the relationship type. */
    label: z.string(),
    value: z.string(),
    relationKey: z.string().exactOptional(),
    /** The other end of a role or honour. */
    entity: entityRefSchema.exactOptional(),
  })
  .meta({ id: 'Fact', description: 'A code, a role or an honour' });

/** Schema of a count of lines by type and direction. */
export const relationCountSchema = z
  .object({ type: z.string(), direction: z.enum(['out', 'in']), count: countSchema })
  .meta({ id: 'RelationCount', description: 'Lines of one type in one direction' });

/** Schema of `GET /api/entities/{id}`. */
export const entityDetailSchema = entityRefSchema
  .extend({
    aliases: list(z.string()),
    facts: list(factSchema),
    statistics: list(statisticSchema),
    relationCounts: list(relationCountSchema),
    degree: countSchema,
    disputed: z.boolean(),
    /** The row or document that declares it. */
    document: documentRefSchema.exactOptional(),
    locator: z.string().exactOptional(),
    lat: z.number().exactOptional(),
    lon: z.number().exactOptional(),
  })
  .meta({ id: 'EntityDetail', description: 'An entity with its facts and figures' });

export type Fact = z.infer<typeof factSchema>;
export type RelationCount = z.infer<typeof relationCountSchema>;
export type EntityDetail = z.infer<typeof entityDetailSchema>;
