import { defineRelationType } from './define-relation-type';
import { BODY, FIELD } from './type-groups';

/** Active in an industry or technology. */
export const operatesIn = defineRelationType({
  type: 'OPERATES_IN',
  family: 'active',
  meaning: 'Active in an industry or technology.',
  ends: [{ from: [...BODY], to: [...FIELD] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'active in', forward: 'is active in', backward: 'is a field of' }, zh: '从事' },
});
