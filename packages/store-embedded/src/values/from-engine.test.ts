import { GraphNode, GraphPath, GraphRelationship } from '@weft/store';
import { describe, expect, it } from 'vitest';
import { toValue } from './from-engine';

const node = (id: number): object => ({ _id: id, _labels: ['City'], name: 'Aarhus' });
const edge = { _id: 7, _type: 'PART_OF', _source: 1, _target: 2, key: 'k' };

describe('toValue', () => {
  it('tells nodes, relationships, paths and maps apart, at any depth', () => {
    const first = new GraphNode('n:1', ['City'], { name: 'Aarhus' });
    const relationship = new GraphRelationship(
      'r:7',
      { type: 'PART_OF', start: 'n:1', end: 'n:2' },
      { key: 'k' },
    );
    expect(toValue(node(1))).toEqual(first);
    expect(toValue(edge)).toEqual(relationship);
    expect(toValue({ list: [node(1)] })).toEqual({ list: [first] });
    const path = toValue({ nodes: [node(1), node(2)], edges: [edge] });
    expect(path).toBeInstanceOf(GraphPath);
    expect(path).toEqual(
      new GraphPath([first, new GraphNode('n:2', ['City'], { name: 'Aarhus' })], [relationship]),
    );
  });

  it('keeps maps that only look like something', () => {
    expect(toValue({ nodes: [1], edges: [] })).toEqual({ nodes: [1], edges: [] });
    expect(toValue({ nodes: [], edges: [] })).toEqual({ nodes: [], edges: [] });
    expect(toValue({ _id: 'x' })).toEqual({ _id: 'x' });
  });

  it('gives times as text and integers whole', () => {
    expect(toValue(new Date('2024-03-01T10:00:00.000Z'))).toBe('2024-03-01T10:00:00');
    expect(toValue(new Date('2024-03-01T10:00:00.250Z'))).toBe('2024-03-01T10:00:00.250');
    expect(toValue(9007199254740993n)).toBe(9007199254740993n);
    expect(toValue(undefined)).toBeNull();
    expect(toValue(Number.NaN)).toBeNaN();
  });

  it('refuses what no query returns', () => {
    expect(() => toValue(() => 1)).toThrow(TypeError);
  });
});
