import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Place in place; organisation based in a place; event held, product or installation made there. */
export const locatedIn = defineRelationType({
  type: 'LOCATED_IN',
  family: 'place',
  meaning: 'Place in place; organisation based in a place; event held, product or installation made there.',
  ends: [{ from: [...AREA, ...BODY, 'Project', 'Event', 'Technology'], to: [...AREA] }],
  qualifiers: ['stage'],
  stages: ['planned'],
  words: { en: { label: 'located in', forward: 'is located in', backward: 'holds' }, zh: '位于' },
});
