import { defineEntityType } from './define-entity-type';

/** A publication, as a thing that others write or cite. */
export const publication = defineEntityType({
  label: 'Publication',
  idPrefix: 'publication',
  family: 'document',
  meaning: 'A publication, as a thing that others write or cite.',
  words: { en: { one: 'Publication', many: 'Publications' }, zh: '出版物' },
});
