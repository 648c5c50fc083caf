import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Took part in, spoke at or witnessed. */
export const participatedIn = defineRelationType({
  type: 'PARTICIPATED_IN',
  family: 'roles',
  meaning: 'Took part in, spoke at or witnessed.',
  ends: [{ from: ['Person', ...BODY, ...AREA], to: ['Event', 'Policy'] }],
  qualifiers: ['role'],
  stages: [],
  words: { en: { label: 'took part in', forward: 'took part in', backward: 'was attended by' }, zh: '参加' },
});
