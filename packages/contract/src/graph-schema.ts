/** `GET /api/schema`: labels, types and properties as the database shows them, for completion. */
import { z } from 'zod';
import { countSchema, list } from './wire';

/** Schema of a label or type. `coverage` is the share of elements that have the property, 0 to 1. */
export const schemaElementSchema = z
  .object({
    name: z.string(),
    count: countSchema,
    /** What it means, for labels and types of the model. */
    meaning: z.string().exactOptional(),
    properties: list(z.object({ name: z.string(), coverage: z.number().min(0).max(1) })),
  })
  .meta({ id: 'SchemaElement', description: 'A label or relationship type' });

/** Schema of `GET /api/schema`. */
export const graphSchemaSchema = z
  .object({ labels: list(schemaElementSchema), relationshipTypes: list(schemaElementSchema) })
  .meta({ id: 'GraphSchema', description: 'What can be queried' });

export type SchemaElement = z.infer<typeof schemaElementSchema>;
export type GraphSchema = z.infer<typeof graphSchemaSchema>;
