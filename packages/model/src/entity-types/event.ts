import { defineEntityType } from './define-entity-type';

/** A meeting, congress, fair or ceremony. */
export const event = defineEntityType({
  label: 'Event',
  idPrefix: 'event',
  family: 'initiative',
  meaning: 'A meeting, congress, fair or ceremony.',
  words: { en: { one: 'Event', many: 'Events' }, zh: '活动' },
});
