import { defineRelationType } from './define-relation-type';
import { AREA, FIELD } from './type-groups';

/** Has, promotes or plans an industry or technology. */
export const hasIndustry = defineRelationType({
  type: 'HAS_INDUSTRY',
  family: 'active',
  meaning: 'Has, promotes or plans an industry or technology.',
  ends: [{ from: [...AREA], to: [...FIELD] }],
  qualifiers: ['stage'],
  stages: ['established', 'pillar', 'emerging', 'future', 'planned'],
  words: {
    en: {
      label: 'has industry',
      forward: 'has the industry',
      backward: 'is an industry of',
      staged: {
        label: 'has {stage} industry',
        forward: 'has the {stage} industry',
        backward: 'counts as {stage} industry of',
      },
    },
    zh: '拥有产业',
  },
});
