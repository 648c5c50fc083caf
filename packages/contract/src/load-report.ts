/** What `weft load --json` prints and `POST /api/imports` answers. */
import { z } from 'zod';
import { countSchema, list } from './wire';

/** Schema of what became of one kind of record. */
export const changeCountsSchema = z
  .object({ created: countSchema, changed: countSchema, retracted: countSchema, unchanged: countSchema })
  .meta({ id: 'ChangeCounts', description: 'What became of one kind of record' });

/** Schema of a refused row. `line` counts the header as 1; `file` is relative to the dataset folder. */
export const rejectedRowSchema = z
  .object({
    file: z.string(),
    line: z.number().int().nullable(),
    column: z.string().nullable(),
    reason: z.string(),
  })
  .meta({ id: 'RejectedRow', description: 'A row that was not loaded, and why' });

/** Schema of a warning; its codes are the checks of the model. */
export const loadWarningSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    file: z.string().nullable(),
    line: z.number().int().nullable(),
  })
  .meta({ id: 'LoadWarning', description: 'Something loaded as printed that needs a look' });

/** Schema of a load's report. */
export const loadReportSchema = z
  .object({
    entities: changeCountsSchema,
    relations: changeCountsSchema,
    claims: changeCountsSchema,
    observations: changeCountsSchema,
    rejected: list(rejectedRowSchema),
    warnings: list(loadWarningSchema),
    seconds: z.number().nonnegative(),
    rowsPerSecond: z.number().nonnegative(),
  })
  .meta({ id: 'LoadReport', description: 'What a load did' });

export type ChangeCounts = z.infer<typeof changeCountsSchema>;
export type RejectedRow = z.infer<typeof rejectedRowSchema>;
export type LoadWarning = z.infer<typeof loadWarningSchema>;
export type LoadReport = z.infer<typeof loadReportSchema>;
