/** Flags a share above 100 percent. */
import type { ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

type Share = Pick<ObservationRecord, 'kind' | 'value' | 'valueText'> & { readonly unitCode?: string };

/** A remark when a share is above 100 percent. */
export function remarkShareOver100(figure: Share): readonly Remark[] {
  const isPercent = figure.unitCode === undefined || figure.unitCode === 'percent';
  if (figure.kind !== 'share' || !isPercent || figure.value <= 100) return [];
  return [{ code: 'share-over-100', message: `A share of ${figure.valueText} is more than the whole.` }];
}
