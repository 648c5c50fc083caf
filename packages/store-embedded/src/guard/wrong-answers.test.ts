import { StoreError } from '@weft/store';
import { describe, expect, it } from 'vitest';
import { prepareQuery } from './prepare-query';

const refusal = (text: string): StoreError | undefined => {
  try {
    prepareQuery(text);
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
};

describe('what the engine answers wrongly in silence', () => {
  it.each([
    'MATCH (n:City) RETURN CASE WHEN true THEN n END AS c',
    'MATCH (n) OPTIONAL MATCH (n)--(m) RETURN coalesce(m, n) AS x',
    'MATCH (n) WITH n AS m RETURN max(m) AS x',
    'MATCH p = (a)-[*]->(b) RETURN [x IN nodes(p) WHERE x.v > 1] AS l',
    'MATCH p = (a)-[*]->(b) RETURN [x IN nodes(p) | x] AS l',
    'MATCH (n) WITH collect(n) AS ns RETURN [x IN ns WHERE x.v > 1] AS l',
    'MATCH (a)--(b) RETURN collect(a) + collect(b) AS l',
    'MATCH p = (a)-[*]->(b) RETURN reduce(l = [], x IN nodes(p) | l + x) AS l',
    'MATCH (a) RETURN size((a)--()) AS n',
    'MATCH (a) RETURN percentileDisc(a.v, $p) AS n',
    'RETURN [1, 2] + 3 AS l',
    'RETURN 3 + [1, 2] AS l',
    "RETURN 1 + 'a' AS l",
    'WITH [1, 2, 3] AS l RETURN l[-2..] AS m',
    'WITH [1, 2, 3] AS l RETURN l[..-1] AS m',
    'RETURN 2 ^ 3 ^ 2 AS x',
    'MATCH (a)-[*3..1]-(b) RETURN a AS a',
    "RETURN date('2024-03') AS d",
    'MATCH (n) RETURN date(n.publishedAt) AS d',
    "RETURN datetime({year: 2024, timezone: 'Asia/Tokyo'}) AS d",
  ])('%s', (text) => {
    expect(refusal(text)?.code).toBe('unsupported-here');
    expect(refusal(text)?.message).toContain('Neo4j');
  });

  it('says where', () => {
    expect(refusal('MATCH (a)\nRETURN 2 ^ 3 ^ 2 AS x')?.position).toEqual({ line: 2, column: 10 });
  });

  it.each([
    'MATCH (n) RETURN CASE WHEN n.v > 1 THEN n.name ELSE n.id END AS c',
    'MATCH (n) RETURN coalesce(n.nameZh, n.name) AS x, max(n.v) AS m',
    'MATCH p = (a)-[*]->(b) RETURN [x IN nodes(p) | x.id] AS l, [r IN relationships(p) | type(r)] AS t',
    'MATCH p = (a)-[*1..3]->(b) RETURN reduce(s = 0, x IN nodes(p) | s + x.v) AS l',
    'MATCH (n) WITH collect(n) AS ns RETURN ns[0] AS f, size(ns) AS k, head(ns) AS h',
    'RETURN [1, 2] + [3] AS l, [1, 2][0] + 3 AS m, [x IN [1, 2] WHERE x > 1] AS f',
    'RETURN (2 ^ 3) ^ 2 AS x, 2 ^ 3 + 2 ^ 4 AS y',
    "RETURN 'a' + 1 AS x, '[1] + 2 ^ 3 ^ 4' AS y // l[-1..]",
    'MATCH (a) RETURN COUNT { (a)--() } AS n, [1, 2, 3][-1] AS m',
    "RETURN date('2024-03-01') AS d, duration('P1DT2H') AS e, date() AS now",
    'MATCH (n) WHERE n.date > $date RETURN n.time AS time',
    'MATCH (a)-[r*1..2 {k: 1}]-(b) RETURN r AS r',
  ])('lets %s by', (text) => {
    expect(refusal(text)).toBeUndefined();
  });
});

describe('bounds', () => {
  it('refuses texts and nestings beyond any honest query', () => {
    expect(refusal(`RETURN '${'x'.repeat(60_000)}'`)?.code).toBe('too-large');
    expect(refusal(`RETURN ${'['.repeat(200)}${']'.repeat(200)}`)?.code).toBe('syntax');
    expect(refusal(`RETURN ${'('.repeat(30)}1${')'.repeat(30)}`)).toBeUndefined();
    expect(refusal(`RETURN [${'1,'.repeat(2_000)}1]`)).toBeUndefined();
  });

  it('shows no plans', () => {
    expect(refusal('/* a */ PROFILE MATCH (n) RETURN n')?.code).toBe('unsupported-here');
    expect(refusal('explain MATCH (n) RETURN n')?.code).toBe('unsupported-here');
  });
});
