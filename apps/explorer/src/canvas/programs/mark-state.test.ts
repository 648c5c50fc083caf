/** What is packed for the shaders can be told apart again, bit by bit. */
import { ENTITY_TYPE_LABELS } from '@weft/model';
import { entityStyleOf, SHAPES, STYLE_ICONS } from '@weft/view';
import { describe, expect, it } from 'vitest';
import { packEnd, packLineState, packLook, packNodeState } from './mark-state';

const bit = (value: number, weight: number): boolean => Math.floor(value / weight) % 2 === 1;

describe('mark state', () => {
  it('packs shape, filling, rings and icon of every type', () => {
    for (const type of [...ENTITY_TYPE_LABELS, 'Something else']) {
      const look = packLook(type);
      const style = entityStyleOf(type);
      expect(SHAPES[look % 8]).toBe(style.shape);
      expect(bit(look, 8)).toBe(style.hollow);
      expect(Math.floor(look / 16) % 4).toBe(style.rings);
      expect(bit(look, 64)).toBe(style.ringDashed);
      expect(STYLE_ICONS[Math.floor(look / 128)]).toBe(style.icon);
    }
  });

  it('packs radius, rings and shape of a line end, exactly enough for a 32-bit float', () => {
    for (const type of ENTITY_TYPE_LABELS) {
      const { rings, shape } = entityStyleOf(type);
      const end = Math.fround(packEnd({ radius: 12.37, rings, type }));
      expect(end % 64).toBeCloseTo(12.37, 2);
      expect(Math.floor(end / 64) % 4).toBe(rings);
      expect(SHAPES[Math.floor(end / 256)]).toBe(shape);
    }
  });

  it('keeps every switch of a node and of a line apart', () => {
    const node = { ring: 2, focused: true, lit: false, faded: true };
    expect(packNodeState(node)).toBe(2 + 4 + 16);
    const off = {
      arrow: false,
      selected: false,
      lit: false,
      faded: false,
      ringedFrom: false,
      ringedTo: false,
    };
    const weights = { arrow: 4, selected: 8, lit: 16, faded: 32, ringedFrom: 64, ringedTo: 128 };
    for (const [name, weight] of Object.entries(weights))
      expect(packLineState({ ...off, dash: 'dotted', [name]: true })).toBe(2 + weight);
  });
});
