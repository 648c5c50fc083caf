/** Cells that hold one of a closed list; the error names the list. */
import { ENTITY_TYPE_LABELS, isEntityType, isRelationType, RELATION_TYPE_NAMES } from '@weft/model';
import { z } from 'zod';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const text = z.string({ error: 'a value is needed' });

/** One of a few words. */
export const choiceValue = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: `one of ${choices.join(', ')}` });

/** Label of an entity type. */
export const entityTypeValue = text.transform((value, ctx) => {
  if (isEntityType(value)) return value;
  ctx.addIssue({ code: 'custom', message: `an entity type: ${ENTITY_TYPE_LABELS.join(', ')}` });
  return z.NEVER;
});

/** Name of a relationship type. */
export const relationTypeValue = text.transform((value, ctx) => {
  if (isRelationType(value)) return value;
  ctx.addIssue({ code: 'custom', message: `a relation type: ${RELATION_TYPE_NAMES.join(', ')}` });
  return z.NEVER;
});

/** Code of a currency. */
export const currencyValue = text.refine((value) => CURRENCIES.has(value), {
  error: 'a currency by its ISO 4217 code, such as EUR or CNY',
});
