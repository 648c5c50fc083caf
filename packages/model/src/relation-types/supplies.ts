import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Delivers to a customer, customer group or market. */
export const supplies = defineRelationType({
  type: 'SUPPLIES',
  family: 'together',
  meaning: 'Delivers to a customer, customer group or market.',
  ends: [{ from: [...BODY], to: [...BODY, 'Industry', ...AREA] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'supplies', forward: 'supplies', backward: 'is supplied by' }, zh: '供应' },
});
