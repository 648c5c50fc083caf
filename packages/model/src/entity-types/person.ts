import { defineEntityType } from './define-entity-type';

/** A person named with a post or a part played. */
export const person = defineEntityType({
  label: 'Person',
  idPrefix: 'person',
  family: 'public',
  meaning: 'A person named with a post or a part played.',
  words: { en: { one: 'Person', many: 'People' }, zh: '人物' },
});
