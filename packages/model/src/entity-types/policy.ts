import { defineEntityType } from './define-entity-type';

/** A policy, plan, initiative, title or designation. */
export const policy = defineEntityType({
  label: 'Policy',
  idPrefix: 'policy',
  family: 'initiative',
  meaning: 'A policy, plan, initiative, title or designation.',
  words: { en: { one: 'Policy', many: 'Policies' }, zh: '政策' },
});
