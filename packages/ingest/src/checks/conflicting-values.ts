/** Flags two values of one series and period that can't both be right, roundings and "more than" considered. */
import type { ObservationRecord } from '@weft/model';
import { groupFigures, seriesKeyOf, type SeriesFinding } from './series';
import { overlap, valueRangeOf } from './value-range';

function conflictsWith(figure: ObservationRecord, others: readonly ObservationRecord[]) {
  const range = valueRangeOf(figure);
  return others.find((other) => other.id !== figure.id && !overlap(range, valueRangeOf(other)));
}

function checkGroup(group: readonly ObservationRecord[]): readonly SeriesFinding[] {
  return group.flatMap((figure) => {
    const other = conflictsWith(figure, group);
    if (!other) return [];
    const message = `“${figure.valueText}” and “${other.valueText}” are both given for ${figure.period}.`;
    return [{ observationId: figure.id, code: 'conflicting-values' as const, message }];
  });
}

/** Compares figures with a known period; where the period is unknown, two values are no contradiction. */
export function findConflictingValues(figures: readonly ObservationRecord[]): readonly SeriesFinding[] {
  const groups = groupFigures(figures, (figure) =>
    figure.period === undefined ? undefined : JSON.stringify([seriesKeyOf(figure), figure.period]),
  );
  return groups.flatMap(checkGroup);
}
