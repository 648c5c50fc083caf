/** Parameters that several routes share. A refusal names the field and what was expected. */
import { z } from '@hono/zod-openapi';
import { SLICE_INCLUDES } from '@weft/contract';
import {
  ENTITY_TYPE_LABELS,
  isEntityType,
  isIdText,
  isRelationType,
  parseId,
  RELATION_TYPE_NAMES,
  type EntityId,
  type EntityType,
  type RelationType,
  type RelKey,
} from '@weft/model';

/** A list by commas, or the same parameter several times. */
const listText = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value).flatMap((text) => text.split(',')))
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

function listOf<Item extends string>(isItem: (text: string) => text is Item, names: readonly Item[]) {
  const expected = `a list by commas of ${names.join(', ')}`;
  return listText
    .transform((items, context) => {
      const items2 = items.filter(isItem);
      if (items2.length === items.length) return items2;
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    })
    .optional()
    .openapi({ type: 'string', description: `Only these: ${expected}` });
}

/** `types=City,Firm` */
export const entityTypesParameter = listOf<EntityType>(isEntityType, ENTITY_TYPE_LABELS);

/** `types=SUPPLIES,PART_OF` */
export const relationTypesParameter = listOf<RelationType>(isRelationType, RELATION_TYPE_NAMES);

/** A whole number with bounds and what it is when absent. */
export function integerParameter(bounds: {
  readonly min: number;
  readonly max: number;
  readonly preset: number;
}) {
  const { min, max, preset } = bounds;
  const message = `a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
    .default(preset)
    .openapi({ type: 'integer', minimum: min, maximum: max, default: preset });
}

const idText = z.string().refine(isIdText, 'an id: 1 to 300 characters, no control characters');

/** An entity's id. */
export const entityIdParameter = idText
  .transform((text) => parseId<EntityId>(text))
  .openapi({ type: 'string', example: 'city:somewhere' });

/** A line's key. */
export const relationKeyParameter = idText
  .transform((text) => parseId<RelKey>(text))
  .openapi({ type: 'string', example: 'r_…' });

/** Any other id. */
export const idParameter = idText.openapi({ type: 'string' });

/** What somebody typed. */
export const searchTextParameter = z
  .string()
  .max(200, 'at most 200 characters')
  .openapi({ type: 'string', description: 'What to look for' });

/** The query of an address: these parameters and no others. */
export const queryOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);

/** The query of an address that takes no parameters. */
export const noQuery = queryOf({});

/** `include=candidates` */
export const includeParameter = z
  .enum(SLICE_INCLUDES)
  .optional()
  .openapi({
    description:
      'Lines that nobody has decided on too. Where the store holds none, as after every load of this version, ' +
      'it changes nothing.',
  });
