import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Stated cooperation or agreement; symmetric, stored once. */
export const collaboratesWith = defineRelationType({
  type: 'COLLABORATES_WITH',
  family: 'together',
  meaning: 'Stated cooperation or agreement; symmetric, stored once.',
  symmetric: true,
  ends: [{ from: [...BODY, ...AREA], to: [...BODY, ...AREA] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'works with', forward: 'works with', backward: 'works with' }, zh: '合作' },
});
