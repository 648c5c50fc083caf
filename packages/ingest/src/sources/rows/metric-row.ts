/** Rows of `metrics.csv`: what the figures of one series measure. */
import type { MetricId } from '@weft/model';
import { z } from 'zod';
import { presentFields } from '../../present-fields';
import { codeValue, nameListValue, nameValue } from '../values/name-value';
import type { RowPlace } from './row-place';

/** A metric as its row gives it. */
export interface MetricRow extends RowPlace {
  readonly kind: 'metric';
  readonly id: MetricId;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases: readonly string[];
  readonly unit?: string;
}

/** The columns, in the order of contracts.md. */
export const metricColumns = z.strictObject({
  id: codeValue,
  name: nameValue,
  name_zh: nameValue.optional(),
  aliases: nameListValue.optional(),
  unit: nameValue.optional(),
});

/** Makes a row's cells a metric. */
export function toMetricRow(cells: z.output<typeof metricColumns>, place: RowPlace): MetricRow {
  return presentFields<MetricRow>({
    ...place,
    kind: 'metric',
    id: cells.id as MetricId,
    name: cells.name,
    nameZh: cells.name_zh,
    aliases: cells.aliases ?? [],
    unit: cells.unit,
  });
}
