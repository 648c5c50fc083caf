/** Rows of `observations.csv`: figures with their unit, kind and period, as printed and in base units. */
import {
  OBSERVATION_KINDS,
  VALUE_QUALIFIERS,
  type DocumentId,
  type EntityId,
  type ObservationKind,
  type ValueQualifier,
} from '@weft/model';
import { z } from 'zod';
import { remarkAmbiguousDate } from '../../checks/ambiguous-date';
import { presentFields } from '../../present-fields';
import { choiceValue, currencyValue } from '../values/choice-value';
import { periodValue, type PeriodValue } from '../values/date-value';
import { documentIdValue, entityIdValue, nameValue, quoteValue } from '../values/name-value';
import { booleanValue, numberValue } from '../values/number-value';
import type { RowPlace } from './row-place';
import { senseRules, type SenseRule } from './sense-rules';

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

const columns = z.strictObject({
  subject: entityIdValue,
  metric: nameValue,
  value: numberValue,
  value_text: nameValue.optional(),
  qualifier: choiceValue(VALUE_QUALIFIERS).default('eq'),
  unit: nameValue.optional(),
  currency: currencyValue.optional(),
  kind: choiceValue(OBSERVATION_KINDS).default('level'),
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

const RULES: readonly SenseRule<Cells>[] = [
  {
    of: ['currency', 'unit'],
    find: ({ currency, unit }) =>
      currency !== undefined && unit !== undefined
        ? ['unit', 'no unit: money has a currency only']
        : undefined,
  },
  {
    of: ['kind', 'value'],
    find: ({ kind, value }) =>
      kind === 'rank' && (!Number.isInteger(value) || value < 1)
        ? ['value', 'a rank: a whole number from 1']
        : undefined,
  },
  {
    of: ['kind', 'unit'],
    find: ({ kind, unit }) =>
      kind === 'share' && unit === 'percentage-point'
        ? ['kind', 'change: percentage points are a change, not a share']
        : undefined,
  },
  {
    of: ['converted_value', 'converted_currency'],
    find: ({ converted_value: value, converted_currency: currency }) =>
      (value === undefined) === (currency === undefined)
        ? undefined
        : ['converted_currency', 'converted_value and converted_currency together, or neither'],
  },
  {
    of: ['currency', 'converted_currency'],
    find: ({ currency, converted_currency: converted }) =>
      converted !== undefined && currency === undefined
        ? ['currency', 'the currency of the first amount']
        : undefined,
  },
  {
    of: ['kind', 'is_target'],
    find: ({ kind, is_target: isTarget }) =>
      kind === 'target' && isTarget === false ? ['is_target', 'true: the kind is target'] : undefined,
  },
];

/** The columns, in the order of contracts.md. */
export const observationColumns = columns.superRefine(...senseRules(RULES));

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
