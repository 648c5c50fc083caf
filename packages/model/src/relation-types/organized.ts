import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Hosted, sponsored or co-organised. */
export const organized = defineRelationType({
  type: 'ORGANIZED',
  family: 'roles',
  meaning: 'Hosted, sponsored or co-organised.',
  ends: [{ from: [...AREA, ...BODY], to: ['Event'] }],
  qualifiers: ['role'],
  stages: [],
  words: { en: { label: 'organised', forward: 'organised', backward: 'was organised by' }, zh: '主办' },
});
