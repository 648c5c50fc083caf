/** `GET /api/library`: ready questions of the loaded graph, and what each one finds. */
import { z } from 'zod';
import { entityRefSchema } from './entity-ref';
import { cellSchema } from './query-result';
import { countSchema, list } from './wire';

/** Schema of a parameter. `value` is what the loaded graph suggests; null when it has nothing to suggest. */
export const libraryParameterSchema = z
  .object({
    name: z.string(),
    /** Labels of which the parameter wants an entity's id. */
    entityTypes: list(z.string()),
    value: z.string().nullable(),
    /** The suggested entity's name, as the question's text shows it. */
    label: z.string().nullable(),
    labelZh: z.string().nullable(),
  })
  .meta({ id: 'LibraryParameter', description: 'What a question asks about' });

/** Schema of a question. `question` has its placeholders filled from the loaded graph. */
export const libraryQuestionSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    titleZh: z.string().exactOptional(),
    question: z.string(),
    questionZh: z.string().exactOptional(),
    /** Name of a Lucide icon. */
    icon: z.string().exactOptional(),
    parameters: list(libraryParameterSchema),
    columns: list(z.string()),
    /** What the answer is best shown as. */
    shows: z.enum(['graph', 'table']),
  })
  .meta({ id: 'LibraryQuestion', description: 'A ready question' });

/** Schema of `GET /api/library`. */
export const libraryAnswerSchema = z
  .object({ questions: list(libraryQuestionSchema) })
  .meta({ id: 'LibraryAnswer', description: 'Ready questions in the order to offer them' });

/** Schema of `GET /api/library/{name}/result`. */
export const libraryResultSchema = z
  .object({
    name: z.string(),
    question: z.string(),
    questionZh: z.string().exactOptional(),
    columns: list(z.string()),
    rows: list(list(cellSchema)),
    truncated: z.boolean(),
    /** Entities to put on the canvas. */
    entityIds: list(z.string()),
    /** Their names. */
    entities: list(entityRefSchema),
    /** Lines that answer it; others among the same entities are context. */
    relationKeys: list(z.string()),
    counts: z.object({ rows: countSchema, entities: countSchema, sentences: countSchema }),
    /** "12 entities, 4 sentences" */
    summary: z.string(),
  })
  .meta({ id: 'LibraryResult', description: 'What a question finds in the loaded graph' });

export type LibraryParameter = z.infer<typeof libraryParameterSchema>;
export type LibraryQuestion = z.infer<typeof libraryQuestionSchema>;
export type LibraryAnswer = z.infer<typeof libraryAnswerSchema>;
export type LibraryResult = z.infer<typeof libraryResultSchema>;
