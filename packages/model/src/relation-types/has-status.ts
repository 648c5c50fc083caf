import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Holds a title, prize or designation. */
export const hasStatus = defineRelationType({
  type: 'HAS_STATUS',
  family: 'roles',
  meaning: 'Holds a title, prize or designation.',
  ends: [{ from: [...AREA, ...BODY, 'Project', 'Technology', 'Person'], to: ['Policy'] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'holds title', forward: 'holds the title', backward: 'is held by' }, zh: '获得称号' },
});
