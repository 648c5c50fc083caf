import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Holds or represents a post. */
export const hasRoleAt = defineRelationType({
  type: 'HAS_ROLE_AT',
  family: 'roles',
  meaning: 'Holds or represents a post.',
  ends: [{ from: ['Person'], to: [...BODY, ...AREA, 'Project'] }],
  qualifiers: ['role'],
  stages: [],
  words: {
    en: { label: 'has a role at', forward: 'has a role at', backward: 'is represented by' },
    zh: '任职于',
  },
});
