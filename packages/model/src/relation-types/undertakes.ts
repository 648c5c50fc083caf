import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Carries out, leads or owns. */
export const undertakes = defineRelationType({
  type: 'UNDERTAKES',
  family: 'makes',
  meaning: 'Carries out, leads or owns.',
  ends: [{ from: [...BODY, ...AREA, 'Person'], to: ['Project'] }],
  qualifiers: ['stage', 'role'],
  stages: ['planned'],
  words: { en: { label: 'undertakes', forward: 'undertakes', backward: 'is undertaken by' }, zh: '承担' },
});
