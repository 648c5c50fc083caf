import { defineEntityType } from './define-entity-type';

/** A province or other first-level division. */
export const province = defineEntityType({
  label: 'Province',
  idPrefix: 'province',
  family: 'place',
  meaning: 'A province or other first-level division.',
  words: { en: { one: 'Province', many: 'Provinces' }, zh: '省' },
});
