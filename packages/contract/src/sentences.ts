/** `GET /api/sentences`: quoted sentences that mention some words, with their documents. */
import { z } from 'zod';
import { documentRefSchema } from './document';
import { entityRefSchema } from './entity-ref';
import { countSchema, list, rangesSchema } from './wire';

/** Schema of a sentence: all claims of one document with one quote. */
export const sentenceSchema = z
  .object({
    quote: z.string(),
    /** Where the words were found in the quote. */
    ranges: rangesSchema,
    start: countSchema.nullable(),
    end: countSchema.nullable(),
    passage: z.string().exactOptional(),
    document: documentRefSchema,
    claimIds: list(z.string()),
    /** Lines that it supports. */
    relationKeys: list(z.string()),
    /** Entities that its claims speak of. */
    entities: list(entityRefSchema),
  })
  .meta({ id: 'Sentence', description: 'A quoted sentence and what it supports' });

/** Schema of `GET /api/sentences`. */
export const sentencesAnswerSchema = z
  .object({ sentences: list(sentenceSchema), total: countSchema })
  .meta({ id: 'SentencesAnswer', description: 'Best first' });

export type Sentence = z.infer<typeof sentenceSchema>;
export type SentencesAnswer = z.infer<typeof sentencesAnswerSchema>;
