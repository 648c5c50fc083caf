/** The mapping file that lets any table in: which columns make entities, relations and figures, and what document the rows are. */
import { z } from 'zod';

const column = z.string({ error: 'the name of a column' }).min(1);

/**
 * Where a value comes from: a column's name; `{column, prefix, values}` to put something before the cell or to
 * translate it; or `{fixed}` for the same value in each row.
 */
const fieldSchema = z.union(
  [
    column,
    z.strictObject({ fixed: z.coerce.string() }),
    z.strictObject({
      column,
      prefix: z.string().optional(),
      values: z.record(z.string(), z.string()).optional(),
    }),
  ],
  { error: 'a column name, {column: …} or {fixed: …}' },
);

/** An end of a relation: an entity of the same row by its `as`, or a field that holds an id. */
const endSchema = z.union([z.strictObject({ entity: z.string() }), fieldSchema], {
  error: '{entity: …}, a column name, {column: …} or {fixed: …}',
});

const entitySchema = z.strictObject({
  as: z.string({ error: 'a name for this entity in relations' }).min(1),
  type: fieldSchema,
  id: fieldSchema.optional(),
  /** Stands before ids made from names, in place of the type's own prefix. */
  id_prefix: z.string().optional(),
  name: fieldSchema,
  name_zh: fieldSchema.optional(),
  aliases: z.array(fieldSchema).optional(),
  lat: fieldSchema.optional(),
  lon: fieldSchema.optional(),
  external_ids: z
    .strictObject({
      wikidata_id: fieldSchema.optional(),
      ror_id: fieldSchema.optional(),
      gb2260: fieldSchema.optional(),
      uscc: fieldSchema.optional(),
      geonames_id: fieldSchema.optional(),
      moe_code: fieldSchema.optional(),
      gbt4754: fieldSchema.optional(),
    })
    .optional(),
  locator: fieldSchema.optional(),
});

const relationSchema = z.strictObject({
  subject: endSchema,
  predicate: fieldSchema,
  object: endSchema,
  certainty: fieldSchema.optional(),
  stage: fieldSchema.optional(),
  role: fieldSchema.optional(),
  valid_from: fieldSchema.optional(),
  valid_to: fieldSchema.optional(),
  as_of: fieldSchema.optional(),
  document: fieldSchema.optional(),
  quote: fieldSchema.optional(),
  locator: fieldSchema.optional(),
});

const observationSchema = z.strictObject({
  subject: endSchema,
  metric: fieldSchema,
  value: fieldSchema,
  value_text: fieldSchema.optional(),
  qualifier: fieldSchema.optional(),
  unit: fieldSchema.optional(),
  currency: fieldSchema.optional(),
  kind: fieldSchema.optional(),
  scope: fieldSchema.optional(),
  period: fieldSchema.optional(),
  industry: endSchema.optional(),
  within: endSchema.optional(),
  is_target: fieldSchema.optional(),
  converted_value: fieldSchema.optional(),
  converted_currency: fieldSchema.optional(),
  document: fieldSchema.optional(),
  quote: fieldSchema.optional(),
  locator: fieldSchema.optional(),
});

/** A whole mapping. */
export const mappingSchema = z
  .strictObject({
    /** What the table is known by from load to load; its file name where absent. */
    name: z
      .string()
      .regex(/^[^/\\]{1,200}$/, 'a name without slashes')
      .optional(),
    document: z.strictObject({
      id: z.string().min(1).max(300).optional(),
      title: z.string({ error: 'a title' }).min(1).max(500),
      publisher: z.string().max(500).optional(),
      url: z.string().max(500).optional(),
      published_at: z.coerce.string().optional(),
      language: z.string().max(50).optional(),
    }),
    entities: z.array(entitySchema).default([]),
    relations: z.array(relationSchema).default([]),
    observations: z.array(observationSchema).default([]),
  })
  .refine((mapping) => mapping.entities.length + mapping.relations.length + mapping.observations.length > 0, {
    error: 'at least one entity, relation or observation',
    path: ['entities'],
  });

export type Mapping = z.output<typeof mappingSchema>;
export type MappingField = z.output<typeof fieldSchema>;
export type MappingEnd = z.output<typeof endSchema>;
export type MappingEntity = z.output<typeof entitySchema>;
