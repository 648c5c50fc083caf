import { defineRelationType } from './define-relation-type';
import { FIELD } from './type-groups';

/** Used in an industry, product or project. */
export const appliedIn = defineRelationType({
  type: 'APPLIED_IN',
  family: 'makes',
  meaning: 'Used in an industry, product or project.',
  ends: [{ from: [...FIELD], to: [...FIELD, 'Project'] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'used in', forward: 'is used in', backward: 'uses' }, zh: '应用于' },
});
