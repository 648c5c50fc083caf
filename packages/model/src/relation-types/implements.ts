import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Pursues a policy, programme or initiative. */
export const implementsPolicy = defineRelationType({
  type: 'IMPLEMENTS',
  family: 'roles',
  meaning: 'Pursues a policy, programme or initiative.',
  ends: [{ from: [...AREA, ...BODY], to: ['Policy'] }],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'pursues', forward: 'pursues', backward: 'is pursued by' }, zh: '实施' },
});
