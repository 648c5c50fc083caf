import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Runs or plans a project, plant, branch or R&D centre in a place without being based there. */
export const hasProjectIn = defineRelationType({
  type: 'HAS_PROJECT_IN',
  family: 'makes',
  meaning: 'Runs or plans a project, plant, branch or R&D centre in a place without being based there.',
  ends: [{ from: [...BODY], to: [...AREA] }],
  qualifiers: ['stage'],
  stages: ['planned'],
  words: {
    en: { label: 'has a project in', forward: 'has a project in', backward: 'hosts a project of' },
    zh: '在…有项目',
  },
});
