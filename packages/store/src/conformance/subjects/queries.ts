/** Users' queries: equal rows on every engine, cut at their limit, values of every type, elements told from maps. */
import { describe, expect, test } from 'vitest';
import type { Parameters, Value } from '../../values';
import { GraphNode, GraphPath, GraphRelationship } from '../../values';
import { GOLDEN_READS } from '../fixture/golden-reads';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';

export function describeQueries(harness: ConformanceHarness): void {
  describe('queries', () => {
    const bench = useBench(harness, buildRegion());
    const ask = (text: string, parameters: Parameters = {}, limit = 1000) =>
      bench().store.query(text, parameters, { limit, timeoutMs: 20_000 });
    const value = async (text: string, parameters: Parameters = {}): Promise<Value | undefined> =>
      (await ask(`RETURN ${text} AS value`, parameters)).rows[0]?.[0];

    test('there are twenty golden reads', () => {
      expect(GOLDEN_READS).toHaveLength(20);
    });

    test.each(GOLDEN_READS)('golden read: $name', async ({ text, parameters, rows }) => {
      const result = await ask(text, parameters);
      expect(result.rows).toEqual(rows);
      expect(result.truncated).toBe(false);
    });

    test('rows stop at the limit, and the answer says so', async () => {
      const text = 'UNWIND range(1, 10) AS n RETURN n AS n';
      const first = await ask(text, {}, 4);
      expect(first).toEqual({ columns: ['n'], rows: [[1], [2], [3], [4]], truncated: true });
      expect((await ask(text, {}, 10)).truncated).toBe(false);
      expect(await ask('MATCH (n:Nothing) RETURN n.a AS a, n.b AS b')).toEqual({
        columns: ['a', 'b'],
        rows: [],
        truncated: false,
      });
    });

    test.each<[string, Value]>([
      ['1', 1],
      ['-0.5', -0.5],
      ['1.5e300', 1.5e300],
      ['9007199254740991', 9007199254740991],
      ['9007199254740993', 9007199254740993n],
      ['-9223372036854775808', -9223372036854775808n],
      ['true', true],
      ['null', null],
      ["'naïve “数” 🌊'", 'naïve “数” 🌊'],
      ['[1, [2, null], []]', [1, [2, null], []]],
      ['{a: 1, b: {c: [true]}}', { a: 1, b: { c: [true] } }],
      ["date('2025-03-13')", '2025-03-13'],
      ["datetime('2025-03-13T10:30:00Z')", '2025-03-13T10:30:00Z'],
      ["duration('P1D')", 'P1D'],
    ])('value %s', async (text, expected) => {
      expect(await value(text)).toEqual(expected);
    });

    test('not a number and infinity stay themselves', async () => {
      expect(await value('0.0 / 0.0')).toBeNaN();
      expect(await value('1.0 / 0.0')).toBe(Infinity);
      expect(await value('-1.0 / 0.0')).toBe(-Infinity);
    });

    test.each<[string, Parameters[string]]>([
      ['integer', 42],
      ['big integer', 9007199254740993n],
      ['float', 0.1],
      ['large float', 1e300],
      ['text', "'; MATCH (n) DETACH DELETE n //"],
      ['Chinese text', '乐山 “大学”'],
      ['list', [1, 'two', [3.5]]],
      ['map', { a: { b: [null, false] } }],
      ['null', null],
    ])('a parameter comes back as it went: %s', async (_, parameter) => {
      expect(await value('$parameter', { parameter })).toEqual(parameter);
    });

    test('nodes, relationships and paths are told apart from maps', async () => {
      const text =
        'MATCH p = (a:University {id: $id})-[r:LOCATED_IN]->(b:City) RETURN a AS a, r AS r, p AS p, [a] AS list, {a: a} AS map, properties(a) AS properties';
      const [row = []] = (await ask(text, { id: 'university:harnby' })).rows;
      const [node, relationship, path, list, map, properties] = row;
      if (!(node instanceof GraphNode)) throw new Error('not a node');
      if (!(relationship instanceof GraphRelationship)) throw new Error('not a relationship');
      if (!(path instanceof GraphPath)) throw new Error('not a path');
      expect(node.labels.toSorted()).toEqual(['Entity', 'University']);
      expect(node.properties['name']).toBe('University of Harnby');
      expect(relationship.ends).toMatchObject({ type: 'LOCATED_IN', start: node.id });
      expect(path.nodes.map(({ properties: { id } }) => id)).toEqual(['university:harnby', 'city:harnby']);
      expect(path.nodes[1]?.id).toBe(relationship.ends.end);
      expect(path.relationships).toEqual([relationship]);
      expect(list).toEqual([node]);
      expect(map).toEqual({ a: node });
      expect(properties).toEqual(node.properties);
      expect(properties).not.toBeInstanceOf(GraphNode);
    });

    test('aggregates keep nodes nodes, aliased or not', async () => {
      const { columns, rows } = await ask('MATCH (u:University) RETURN u, count(*) ORDER BY u.id');
      expect(columns).toEqual(['u', 'count(*)']);
      expect(rows.map(([node]) => node instanceof GraphNode && node.properties['id'])).toEqual([
        'university:harnby',
        'university:ostvik',
      ]);
    });
  });
}
