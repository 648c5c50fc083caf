import { describe, expect, it } from 'vitest';
import { encodeValue } from './value-json';
import { GraphNode, GraphPath, GraphPoint, GraphRelationship } from './values';

const river = new GraphNode('4:a:1', ['River'], { name: 'Ems', length: 371 });
const town = new GraphNode('4:a:2', ['Town'], { name: 'Leer' });
const passes = new GraphRelationship('5:a:1', { type: 'PASSES', start: '4:a:1', end: '4:a:2' }, {});

describe('encodeValue', () => {
  it('keeps scalars and writes what JSON has no number for as text', () => {
    expect([null, true, 'x', 1.5].map(encodeValue)).toEqual([null, true, 'x', 1.5]);
    expect(encodeValue(9007199254740993n)).toBe('9007199254740993');
    expect([NaN, Infinity, -Infinity].map(encodeValue)).toEqual(['NaN', 'Infinity', '-Infinity']);
  });

  it('tells a node from a map of the same shape', () => {
    const properties = { name: 'Leer' };
    expect(encodeValue(town)).toEqual({ '~node': { id: '4:a:2', labels: ['Town'], properties } });
    expect(encodeValue({ id: '4:a:2', labels: ['Town'], properties })).toEqual({
      id: '4:a:2',
      labels: ['Town'],
      properties,
    });
  });

  it('encodes elements wherever they stand', () => {
    const path = encodeValue([new GraphPath([river, town], [passes])]);
    expect(path).toEqual([
      {
        '~path': {
          nodes: [encodeValue(river), encodeValue(town)].map((n) => n),
          relationships: [
            {
              '~relationship': { id: '5:a:1', type: 'PASSES', start: '4:a:1', end: '4:a:2', properties: {} },
            },
          ],
        },
      },
    ]);
    expect(encodeValue({ at: new GraphPoint(4326, [7.4, 53.2]) })).toEqual({
      at: { '~point': { srid: 4326, x: 7.4, y: 53.2 } },
    });
  });
});
