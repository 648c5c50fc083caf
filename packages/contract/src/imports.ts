/** `GET` and `POST /api/imports`: what loads have changed. */
import { z } from 'zod';
import { countSchema, list } from './wire';

/** Schema of a run. */
export const importRunSchema = z
  .object({
    id: z.string(),
    startedAt: z.string(),
    finishedAt: z.string(),
    sources: list(z.string()),
    /** Titles, licences and credit lines of the datasets it loaded. */
    titles: list(z.string()),
    licenses: list(z.string()),
    credits: list(z.string()),
    created: countSchema,
    changed: countSchema,
    retracted: countSchema,
    rejected: countSchema,
  })
  .meta({ id: 'ImportRun', description: 'What one load changed' });

/** Schema of `GET /api/imports`. */
export const importsAnswerSchema = z
  .object({ runs: list(importRunSchema), total: countSchema })
  .meta({ id: 'ImportsAnswer', description: 'Loads, newest first' });

export type ImportRun = z.infer<typeof importRunSchema>;
export type ImportsAnswer = z.infer<typeof importsAnswerSchema>;
