import { defineEntityType } from './define-entity-type';

/** A body of government, a congress or a party organ. */
export const governmentBody = defineEntityType({
  label: 'GovernmentBody',
  idPrefix: 'government',
  family: 'public',
  meaning: 'A body of government, a congress or a party organ.',
  words: { en: { one: 'Government body', many: 'Government bodies' }, zh: '政府机构' },
});
