/** What `weft load --json` prints and `POST /api/imports` answers. */
import { z } from 'zod';
import { countSchema, list } from './wire';

/** Schema of what became of one kind of record. */
export const changeCountsSchema = z
  .object({ created: countSchema, changed: countSchema, retracted: countSchema, unchanged: countSchema })
  .meta({ id: 'ChangeCounts', description: 'What became of one kind of record' });

/** Schema of a refused row. `line` counts the header as 1; `column` is empty where the whole row is meant. */
export const rejectedRowSchema = z
  .object({
    file: z.string(),
    line: z.number().int(),
    column: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'RejectedRow', description: 'A row that was not loaded, and why' });

/** Schema of a warning; its codes are the checks of the model. */
export const loadWarningSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    file: z.string(),
    line: z.number().int(),
  })
  .meta({ id: 'LoadWarning', description: 'Something loaded as printed that needs a look' });

/** Schema of a load's report. */
export const loadReportSchema = z
  .object({
    entities: changeCountsSchema,
    relations: changeCountsSchema,
    claims: changeCountsSchema,
    observations: changeCountsSchema,
    /** At most 10,000; `rejectedTotal` counts all. */
    rejected: list(rejectedRowSchema),
    rejectedTotal: countSchema,
    /** At most 10,000; `warningsTotal` counts all. */
    warnings: list(loadWarningSchema),
    warningsTotal: countSchema,
    rows: countSchema,
    seconds: z.number().nonnegative(),
    rowsPerSecond: z.number().nonnegative(),
    dryRun: z.boolean(),
  })
  .meta({ id: 'LoadReport', description: 'What a load did' });

export type ChangeCounts = z.infer<typeof changeCountsSchema>;
export type RejectedRow = z.infer<typeof rejectedRowSchema>;
export type LoadWarning = z.infer<typeof loadWarningSchema>;
export type LoadReport = z.infer<typeof loadReportSchema>;
