import { defineEntityType } from './define-entity-type';

/** A technology, product or material. */
export const technology = defineEntityType({
  label: 'Technology',
  idPrefix: 'technology',
  family: 'field',
  meaning: 'A technology, product or material.',
  words: { en: { one: 'Technology, product', many: 'Technologies, products' }, zh: '技术与产品' },
});
