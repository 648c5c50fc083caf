import { defineRelationType } from './define-relation-type';
import { BODY } from './type-groups';

/** Develops, makes or sells. */
export const develops = defineRelationType({
  type: 'DEVELOPS',
  family: 'makes',
  meaning: 'Develops, makes or sells.',
  ends: [{ from: [...BODY, 'Project'], to: ['Technology'] }],
  qualifiers: [],
  stages: [],
  words: {
    en: { label: 'makes', forward: 'makes or develops', backward: 'is made or developed by' },
    zh: '研发生产',
  },
});
