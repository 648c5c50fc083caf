import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Founded, launched or built. */
export const established = defineRelationType({
  type: 'ESTABLISHED',
  family: 'makes',
  meaning: 'Founded, launched or built.',
  ends: [{ from: [...AREA, ...BODY, 'Person'], to: [...BODY, 'Project', 'Zone'] }],
  qualifiers: ['stage'],
  stages: ['planned'],
  words: { en: { label: 'established', forward: 'established', backward: 'was established by' }, zh: '建立' },
});
