/** All checks that look at one figure with its document, and all that look at a series, each in one place. */
import type { ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';
import { findConflictingValues } from './conflicting-values';
import { findLevelsDenyingGrowth } from './levels-deny-growth';
import { findPartsOverWhole } from './parts-over-whole';
import { remarkPeriodAfterPublication } from './period-after-publication';
import { remarkRateMismatch } from './rate-mismatch';
import { remarkRespectivelyMismatch } from './respectively-mismatch';
import type { SeriesCheck, SeriesFinding } from './series';
import { remarkShareOver100 } from './share-over-100';
import { remarkUnclearScope } from './unclear-scope';

/** What a document adds to a figure's row. */
export interface FigureContext {
  readonly quote?: string;
  readonly publishedAt?: string;
}

function yearOf(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** Remarks on one figure by itself. */
export function checkFigure(figure: ObservationRecord, context: FigureContext): readonly Remark[] {
  const { quote, publishedAt } = context;
  const year = yearOf(figure.periodStart) ?? yearOf(publishedAt);
  return [
    ...remarkRateMismatch(year === undefined ? figure : { ...figure, year }),
    ...remarkShareOver100(figure),
    ...remarkPeriodAfterPublication(figure, publishedAt),
    ...remarkRespectivelyMismatch(quote),
    ...remarkUnclearScope(quote === undefined ? figure : { ...figure, quote }),
  ];
}

const SERIES_CHECKS: readonly SeriesCheck[] = [
  findConflictingValues,
  findLevelsDenyingGrowth,
  findPartsOverWhole,
];

/** Remarks that only show when figures of one subject and metric stand side by side. */
export function checkSeries(figures: readonly ObservationRecord[]): readonly SeriesFinding[] {
  return SERIES_CHECKS.flatMap((check) => check(figures));
}
