import { defineEntityType } from './define-entity-type';

/** A prefecture-level or other city. */
export const city = defineEntityType({
  label: 'City',
  idPrefix: 'city',
  family: 'place',
  meaning: 'A prefecture-level or other city.',
  words: { en: { one: 'City', many: 'Cities' }, zh: '城市' },
});
