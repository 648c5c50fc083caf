import { defineEntityType } from './define-entity-type';

/** A plant, a base or a programme of works. */
export const project = defineEntityType({
  label: 'Project',
  idPrefix: 'project',
  family: 'initiative',
  meaning: 'A plant, a base or a programme of works.',
  words: { en: { one: 'Project', many: 'Projects' }, zh: '项目' },
});
