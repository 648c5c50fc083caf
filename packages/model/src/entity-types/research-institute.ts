import { defineEntityType } from './define-entity-type';

/** An institute, laboratory, centre or academy. */
export const researchInstitute = defineEntityType({
  label: 'ResearchInstitute',
  idPrefix: 'institute',
  family: 'knowledge',
  meaning: 'An institute, laboratory, centre or academy.',
  words: { en: { one: 'Research institute', many: 'Research institutes' }, zh: '研究机构' },
});
