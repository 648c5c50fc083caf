/** Rows of `observations.csv`: figures with their unit, kind and period, as printed and in base units. */
import type { DocumentId, EntityId, ObservationKind, ValueQualifier } from '@weft/model';
import { z } from 'zod';
import { remarkAmbiguousDate } from '../../checks/ambiguous-date';
import { presentFields } from '../../present-fields';
import { choiceValue, currencyValue } from '../values/choice-value';
import { periodValue, type PeriodValue } from '../values/date-value';
import { documentIdValue, entityIdValue, nameValue, quoteValue } from '../values/name-value';
import { booleanValue, numberValue } from '../values/number-value';
import type { RowPlace } from './row-place';

/** A figure as its row gives it. */
export interface ObservationRow extends RowPlace {
  readonly kind: 'observation';
  readonly subjectId: EntityId;
  /** An id of `metrics.csv` or free text; the pipeline finds out which. */
  readonly metric: string;
  readonly value: number;
  readonly valueText: string;
  readonly qualifier: ValueQualifier;
  readonly unitCode?: string;
  readonly currency?: string;
  readonly observationKind: ObservationKind;
  readonly scope?: string;
  readonly period?: PeriodValue;
  readonly industryId?: EntityId;
  readonly withinId?: EntityId;
  readonly isTarget: boolean;
  readonly convertedValue?: number;
  readonly convertedCurrency?: string;
  readonly documentId?: DocumentId;
  readonly quote?: string;
  readonly passage?: string;
}

const KINDS = [
  'level',
  'share',
  'growthYoY',
  'growthCumulative',
  'growthAnnualAvg',
  'change',
  'rank',
  'target',
] as const;

const columns = z.strictObject({
  subject: entityIdValue,
  metric: nameValue,
  value: numberValue,
  value_text: nameValue.optional(),
  qualifier: choiceValue(['eq', 'gt', 'gte', 'lt', 'lte', 'approx']).default('eq'),
  unit: nameValue.optional(),
  currency: currencyValue.optional(),
  kind: choiceValue(KINDS).default('level'),
  scope: nameValue.optional(),
  period: periodValue.optional(),
  industry: entityIdValue.optional(),
  within: entityIdValue.optional(),
  is_target: booleanValue.optional(),
  converted_value: numberValue.optional(),
  converted_currency: currencyValue.optional(),
  document: documentIdValue.optional(),
  quote: quoteValue.optional(),
  locator: nameValue.optional(),
});
type Cells = z.output<typeof columns>;

function findSenseFault(cells: Cells): readonly [keyof Cells, string] | undefined {
  if (cells.currency !== undefined && cells.unit !== undefined) {
    return ['unit', 'no unit: money has a currency only'];
  }
  if (cells.kind === 'rank' && (!Number.isInteger(cells.value) || cells.value < 1)) {
    return ['value', 'a rank: a whole number from 1'];
  }
  if (cells.kind === 'share' && cells.unit === 'percentage-point') {
    return ['kind', 'change: percentage points are a change, not a share'];
  }
  if ((cells.converted_value === undefined) !== (cells.converted_currency === undefined)) {
    return ['converted_currency', 'converted_value and converted_currency together, or neither'];
  }
  if (cells.converted_currency !== undefined && cells.currency === undefined) {
    return ['currency', 'the currency of the first amount'];
  }
  return cells.kind === 'target' && cells.is_target === false
    ? ['is_target', 'true: the kind is target']
    : undefined;
}

/** The columns, in the order of contracts.md. */
export const observationColumns = columns.check(({ value: cells, issues }) => {
  const fault = findSenseFault(cells);
  if (!fault) return;
  const [column, message] = fault;
  issues.push({ code: 'custom', path: [column], message, input: cells[column] });
});

/** Makes a row's cells a figure. */
export function toObservationRow(cells: Cells, place: RowPlace): ObservationRow {
  const ambiguous = cells.period?.ambiguous;
  const remarks = ambiguous === undefined ? [] : remarkAmbiguousDate('period', { printed: ambiguous });
  return presentFields<ObservationRow>({
    ...place,
    remarks: [...place.remarks, ...remarks],
    kind: 'observation',
    subjectId: cells.subject,
    metric: cells.metric,
    value: cells.value,
    valueText: cells.value_text ?? String(cells.value),
    qualifier: cells.qualifier,
    unitCode: cells.unit,
    currency: cells.currency,
    observationKind: cells.kind,
    scope: cells.scope,
    period: cells.period,
    industryId: cells.industry,
    withinId: cells.within,
    isTarget: cells.is_target ?? cells.kind === 'target',
    convertedValue: cells.converted_value,
    convertedCurrency: cells.converted_currency,
    documentId: cells.document,
    quote: cells.quote,
    passage: cells.locator,
  });
}
