/**
 * Flags parts that can't fit into their whole: one industry's level above the level of all industries, or shares of
 * different industries in one metric that add up to more than 100 percent.
 */
import type { ObservationRecord } from '@weft/model';
import { groupFigures, seriesKeyOf, type SeriesFinding } from './series';
import { showNumber, valueRangeOf } from './value-range';

function periodKeyOf(figure: ObservationRecord): string | undefined {
  if (figure.period === undefined || figure.isTarget) return undefined;
  return JSON.stringify([seriesKeyOf(figure, ['industryId']), figure.period]);
}

function checkLevels(group: readonly ObservationRecord[]): readonly SeriesFinding[] {
  const whole = group.find((figure) => figure.industryId === undefined);
  if (!whole || whole.kind !== 'level') return [];
  const { high } = valueRangeOf(whole);
  return group
    .filter((part) => part.industryId !== undefined && valueRangeOf(part).low > high)
    .flatMap((part) => {
      const message = `The part ${part.industryId} with ${part.valueText} is more than the whole, ${whole.valueText}.`;
      return [part, whole].map(
        ({ id }) => ({ observationId: id, code: 'parts-over-whole', message }) as const,
      );
    });
}

function checkShares(group: readonly ObservationRecord[]): readonly SeriesFinding[] {
  const parts = group.filter(
    (figure) => figure.industryId !== undefined && figure.kind === 'share' && figure.unitCode === 'percent',
  );
  if (new Set(parts.map((part) => part.industryId)).size < 2) return [];
  const lowest = new Map<string, number>();
  for (const part of parts) {
    const low = Math.max(0, valueRangeOf(part).low);
    const known = lowest.get(part.industryId ?? '');
    lowest.set(part.industryId ?? '', known === undefined ? low : Math.min(known, low));
  }
  const sum = [...lowest.values()].reduce((total, low) => total + low, 0);
  if (sum <= 100) return [];
  const message = `The shares ${parts.map((part) => part.valueText).join(' + ')} make at least ${showNumber(sum)} percent.`;
  return parts.map(({ id }) => ({ observationId: id, code: 'parts-over-whole', message }));
}

/**
 * Looks only at figures of equal subject, metric, period, unit, scope and area that differ by industry. Shares whose
 * metric is measured within each industry must carry a scope that says so, or metrics of their own.
 */
export function findPartsOverWhole(figures: readonly ObservationRecord[]): readonly SeriesFinding[] {
  return groupFigures(figures, periodKeyOf).flatMap((group) => [
    ...checkLevels(group),
    ...checkShares(group),
  ]);
}
