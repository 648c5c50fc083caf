/** A reported figure as the inspector's table shows it. */
import { OBSERVATION_KINDS, PERIOD_BASES, VALUE_QUALIFIERS } from '@weft/model';
import { z } from 'zod';
import { entityRefSchema } from './entity-ref';
import { list } from './wire';

/** Schema of a figure. `value` is in base units, percent stays percent; `valueText` is as printed. */
export const statisticSchema = z
  .object({
    id: z.string(),
    metric: z.string(),
    metricZh: z.string().exactOptional(),
    metricId: z.string(),
    valueText: z.string(),
    value: z.number(),
    unit: z.string().nullable(),
    /** ISO 4217. */
    currency: z.string().exactOptional(),
    qualifier: z.enum(VALUE_QUALIFIERS),
    kind: z.enum(OBSERVATION_KINDS),
    /** By the data model's grammar: 2024, 2022-Q1..2022-Q3, 2004..; null when none was given. */
    period: z.string().nullable(),
    periodBasis: z.enum(PERIOD_BASES),
    isTarget: z.boolean(),
    disputed: z.boolean(),
    /** Codes of checks that flagged it. */
    flags: list(z.string()),
    scope: z.string().exactOptional(),
    industry: entityRefSchema.exactOptional(),
    /** The area of a rank or share. */
    within: entityRefSchema.exactOptional(),
    convertedValue: z.number().exactOptional(),
    convertedCurrency: z.string().exactOptional(),
    /** Units of currency per unit of convertedCurrency. */
    impliedRate: z.number().exactOptional(),
    claimIds: list(z.string()),
  })
  .meta({ id: 'Statistic', description: 'A figure as printed, with its base value' });

export type Statistic = z.infer<typeof statisticSchema>;
