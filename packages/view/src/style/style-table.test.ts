/** The style table covers the model, and no two types look alike in grey print. */
import { ENTITY_TYPE_LABELS, RELATION_TYPE_NAMES } from '@weft/model';
import { describe, expect, it } from 'vitest';
import { entityStyleOf, OTHER_STYLE, STYLE_ICONS } from './entity-styles';
import { glyphOf } from './glyph';
import { dashOf, hasArrow, LINE_FAMILIES, lineFamilyOf, lineWidthOf } from './line-styles';
import { nodeRadiusOf } from './measures';

describe('the style table', () => {
  it('gives every type of the model a look of its own, without colour', () => {
    const looks = ENTITY_TYPE_LABELS.map((type) => {
      const { shape, hollow, rings, ringDashed, icon } = entityStyleOf(type);
      return JSON.stringify([shape, hollow, rings, ringDashed, icon]);
    });
    expect(new Set(looks).size).toBe(ENTITY_TYPE_LABELS.length);
    expect(STYLE_ICONS.length).toBeLessThanOrEqual(32);
  });

  it('draws unknown types as other, also ones named like object members', () => {
    for (const type of ['Spaceship', 'constructor', '__proto__', ''])
      expect(entityStyleOf(type)).toBe(OTHER_STYLE);
    expect(lineFamilyOf('ORBITS')).toBe('other');
  });

  it('gives every relationship type a family of the legend', () => {
    for (const type of RELATION_TYPE_NAMES) expect(LINE_FAMILIES).toContain(lineFamilyOf(type));
    expect(hasArrow('COLLABORATES_WITH')).toBe(false);
    expect(hasArrow('DEVELOPS')).toBe(true);
    expect(hasArrow('LOCATED_IN')).toBe(false);
  });

  it('draws certainty by dash and sources by width', () => {
    expect(dashOf({ certainty: 'implied', status: 'disputed' })).toBe('dashed');
    expect(dashOf({ certainty: 'implied', status: 'candidate' })).toBe('dotted');
    const width = (sourceCount: number, status = 'accepted') =>
      lineWidthOf({ type: 'LOCATED_IN', status, sourceCount });
    expect([width(1), width(2), width(5), width(1, 'candidate')]).toEqual([1, 1.6, 2.2, 1.8]);
  });

  it('bounds radii and leaves icons out of tiny glyphs', () => {
    expect([nodeRadiusOf(0), nodeRadiusOf(4), nodeRadiusOf(1e6)]).toEqual([6.2, 10.2, 20]);
    expect(glyphOf('City', 6, { theme: 'light' }).icon).toBeUndefined();
    expect(glyphOf('City', 9, { theme: 'dark' })).toMatchObject({
      icon: { name: 'map-pin' },
      colour: '#D6DEEA',
    });
  });
});
