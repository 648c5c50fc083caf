/** Building blocks of the schemas. An optional property is absent, never undefined, since JSON has no undefined. */
import { z } from 'zod';

/** A list that nobody changes. */
export function list<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

/** A count of things. */
export const countSchema = z.number().int().nonnegative();

/** Name in Chinese; null where none is known. */
export const nameZhSchema = z.string().nullable();

/** `[start, end)` in UTF-16 code units of the text beside it. */
export const rangesSchema = list(z.tuple([countSchema, countSchema]));
