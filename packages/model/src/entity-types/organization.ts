import { defineEntityType } from './define-entity-type';

/** An association, or any other organisation. */
export const organization = defineEntityType({
  label: 'Organization',
  idPrefix: 'organization',
  family: 'public',
  meaning: 'An association, or any other organisation.',
  words: { en: { one: 'Organization', many: 'Organizations' }, zh: '组织' },
});
