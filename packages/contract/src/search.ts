/** `GET /api/search`: ranked entities, each with the words that matched. */
import { z } from 'zod';
import { entityRefSchema } from './entity-ref';
import { countSchema, list, rangesSchema } from './wire';

/** What of an entity matched. */
export const MATCHED_FIELDS = ['name', 'nameZh', 'alias', 'id', 'pinyin', 'initials', 'slip'] as const;

/** Schema of what matched and where in it. */
export const matchedSchema = z
  .object({
    field: z.enum(MATCHED_FIELDS),
    /** The text that matched: a name, or the pinyin of one with a dot between syllables. */
    text: z.string(),
    /** The name that a pinyin, initials or slip match comes from. */
    of: z.string().exactOptional(),
    ranges: rangesSchema.exactOptional(),
  })
  .meta({ id: 'Matched', description: 'Which name matched, and which part of it' });

/** Schema of one hit. */
export const searchResultSchema = entityRefSchema
  .extend({ degree: countSchema, matched: matchedSchema })
  .meta({ id: 'SearchResult', description: 'A found entity' });

/** Schema of `GET /api/search`. */
export const searchAnswerSchema = z
  .object({
    results: list(searchResultSchema),
    total: countSchema,
    /** Only when nothing was found: the closest names. */
    nearest: list(entityRefSchema).exactOptional(),
  })
  .meta({ id: 'SearchAnswer', description: 'Best first' });

export type MatchedField = (typeof MATCHED_FIELDS)[number];
export type Matched = z.infer<typeof matchedSchema>;
export type SearchResult = z.infer<typeof searchResultSchema>;
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
