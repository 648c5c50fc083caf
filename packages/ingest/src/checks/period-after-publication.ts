/** Flags a figure reported for a time that began after the document was published; targets look ahead and pass. */
import { parsePeriod, type ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

type Dated = Pick<ObservationRecord, 'isTarget' | 'kind'> & {
  readonly period?: string;
  readonly periodStart?: string;
};

/** A remark when the period begins after the last day the publication date can mean. */
export function remarkPeriodAfterPublication(
  figure: Dated,
  publishedAt: string | undefined,
): readonly Remark[] {
  if (figure.isTarget || figure.kind === 'target' || publishedAt === undefined) return [];
  const published = parsePeriod(publishedAt);
  const lastDay = published.ok ? published.value.end : undefined;
  if (lastDay === undefined || figure.periodStart === undefined || figure.periodStart <= lastDay) return [];
  const message = `A result for ${figure.period} can't be known on ${publishedAt}, when it was published.`;
  return [{ code: 'period-after-publication', message }];
}
