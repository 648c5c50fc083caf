import { defineEntityType } from './define-entity-type';

/** A district, county, development zone or park. */
export const zone = defineEntityType({
  label: 'Zone',
  idPrefix: 'zone',
  family: 'place',
  meaning: 'A district, county, development zone or park.',
  words: { en: { one: 'Zone', many: 'Zones' }, zh: '区与园区' },
});
