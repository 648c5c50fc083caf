import { defineEntityType } from './define-entity-type';

/** A university or college. */
export const university = defineEntityType({
  label: 'University',
  idPrefix: 'university',
  family: 'knowledge',
  meaning: 'A university or college.',
  words: { en: { one: 'University', many: 'Universities' }, zh: '大学' },
});
