import { defineEntityType } from './define-entity-type';

/** A country, a larger region or a venue. */
export const place = defineEntityType({
  label: 'Place',
  idPrefix: 'place',
  family: 'place',
  meaning: 'A country, a larger region or a venue.',
  words: { en: { one: 'Place', many: 'Places' }, zh: '地点' },
});
