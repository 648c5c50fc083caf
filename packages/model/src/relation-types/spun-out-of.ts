import { defineRelationType } from './define-relation-type';
import { BODY } from './type-groups';

/** Founded from, incubated at, grown out of. */
export const spunOutOf = defineRelationType({
  type: 'SPUN_OUT_OF',
  family: 'together',
  meaning: 'Founded from, incubated at, grown out of.',
  ends: [{ from: [...BODY], to: [...BODY] }],
  qualifiers: [],
  stages: [],
  words: {
    en: { label: 'spun out of', forward: 'was spun out of', backward: 'is the origin of' },
    zh: '孵化自',
  },
});
