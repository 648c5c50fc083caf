import { defineRelationType } from './define-relation-type';
import { AREA, BODY } from './type-groups';

/** Builds on the know-how of. */
export const leveragesExpertiseOf = defineRelationType({
  type: 'LEVERAGES_EXPERTISE_OF',
  family: 'together',
  meaning: 'Builds on the know-how of.',
  ends: [{ from: [...BODY, 'Technology', 'Project'], to: [...BODY, ...AREA] }],
  qualifiers: [],
  stages: [],
  words: {
    en: {
      label: 'draws on expertise',
      forward: 'draws on the expertise of',
      backward: 'lends its expertise to',
    },
    zh: '依托',
  },
});
