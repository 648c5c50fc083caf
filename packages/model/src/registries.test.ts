import { describe, expect, it } from 'vitest';
import { ENTITY_TYPE_LABELS, ENTITY_TYPES } from './entity-types';
import { allowsEnds, isRelationType, RELATION_TYPE_NAMES, RELATION_TYPES } from './relation-types';

describe('entity types', () => {
  it('are sixteen, each with its own prefix and words in both languages', () => {
    expect(ENTITY_TYPE_LABELS).toHaveLength(16);
    const definitions = Object.values(ENTITY_TYPES);
    expect(new Set(definitions.map((d) => d.idPrefix)).size).toBe(16);
    for (const { words } of definitions) expect(words.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('relation types', () => {
  it('are eighteen, with ends among the entity types', () => {
    expect(RELATION_TYPE_NAMES).toHaveLength(18);
    for (const { ends } of Object.values(RELATION_TYPES)) {
      for (const type of ends.flatMap(({ from, to }) => [...from, ...to]))
        expect(ENTITY_TYPES).toHaveProperty(type);
    }
  });

  it('check domain and range in one direction', () => {
    expect(allowsEnds('DEVELOPS', 'Firm', 'Technology')).toBe(true);
    expect(allowsEnds('DEVELOPS', 'Technology', 'Firm')).toBe(false);
    expect(allowsEnds('PART_OF', 'Industry', 'Firm')).toBe(false);
    expect(isRelationType('constructor')).toBe(false);
  });

  it('know one symmetric type', () => {
    const symmetric = RELATION_TYPE_NAMES.filter((name) => RELATION_TYPES[name].symmetric);
    expect(symmetric).toEqual(['COLLABORATES_WITH']);
  });
});
