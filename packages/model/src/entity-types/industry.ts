import { defineEntityType } from './define-entity-type';

/** An industry or sector. */
export const industry = defineEntityType({
  label: 'Industry',
  idPrefix: 'industry',
  family: 'field',
  meaning: 'An industry or sector.',
  words: { en: { one: 'Industry', many: 'Industries' }, zh: '产业' },
});
