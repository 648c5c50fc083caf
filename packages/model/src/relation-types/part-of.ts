import { defineRelationType } from './define-relation-type';
import { BODY, FIELD } from './type-groups';

/** Institutional or taxonomic part. */
export const partOf = defineRelationType({
  type: 'PART_OF',
  family: 'place',
  meaning: 'Institutional or taxonomic part.',
  ends: [
    { from: [...BODY], to: [...BODY] },
    { from: [...FIELD], to: [...FIELD] },
    { from: ['Project'], to: ['Project', ...BODY] },
    { from: ['Policy'], to: ['Policy'] },
    { from: ['Event'], to: ['Event'] },
  ],
  qualifiers: [],
  stages: [],
  words: { en: { label: 'part of', forward: 'is part of', backward: 'includes' }, zh: '隶属于' },
});
