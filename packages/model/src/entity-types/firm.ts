import { defineEntityType } from './define-entity-type';

/** A company or group of companies. */
export const firm = defineEntityType({
  label: 'Firm',
  idPrefix: 'firm',
  family: 'firm',
  meaning: 'A company or group of companies.',
  words: { en: { one: 'Firm', many: 'Firms' }, zh: '企业' },
});
