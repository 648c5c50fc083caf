import { describe, expect, it } from 'vitest';
import { nameColumns, returnsStar } from './name-columns';
import { tokenize } from './tokenize';

const rewrite = (text: string): string => nameColumns(text, tokenize(text));

describe('nameColumns', () => {
  it.each([
    ['MATCH (n) RETURN n, count(*)', 'MATCH (n) RETURN n AS `n`, count(*) AS `count(*)`'],
    [
      'RETURN DISTINCT n.a, [x IN l | x][0] LIMIT 3',
      'RETURN DISTINCT n.a AS `n.a`, [x IN l | x][0] AS `[x IN l | x][0]` LIMIT 3',
    ],
    [
      'RETURN {limit: 1, b: n.skip} ORDER BY x',
      'RETURN {limit: 1, b: n.skip} AS `{limit: 1, b: n.skip}` ORDER BY x',
    ],
    ['RETURN 1 UNION ALL RETURN 2;', 'RETURN 1 AS `1` UNION ALL RETURN 2 AS `2`;'],
    ["RETURN 'RETURN a, b' // , c", "RETURN 'RETURN a, b' AS `'RETURN a, b'` // , c"],
    ['RETURN a /* AS b */ AS `c d`', 'RETURN a /* AS b */ AS `c d`'],
    ['CALL { MATCH (n) RETURN n } RETURN n', 'CALL { MATCH (n) RETURN n AS `n` } RETURN n AS `n`'],
    [
      'MATCH (n) WHERE n.a STARTS WITH "b" RETURN n.a',
      'MATCH (n) WHERE n.a STARTS WITH "b" RETURN n.a AS `n.a`',
    ],
    [
      'RETURN CASE WHEN a THEN 1 ELSE 2 END',
      'RETURN CASE WHEN a THEN 1 ELSE 2 END AS `CASE WHEN a THEN 1 ELSE 2 END`',
    ],
    ['RETURN n.`a b`', 'RETURN n.`a b` AS `n.a b`'],
    ['RETURN *', 'RETURN *'],
    ['WITH n AS m RETURN m AS m', 'WITH n AS m RETURN m AS m'],
  ])('%s', (text, expected) => {
    expect(rewrite(text)).toBe(expected);
  });

  it('makes sums of nothing zero where the sum is the whole item', () => {
    expect(rewrite('MATCH (n) RETURN sum(n.v)')).toBe('MATCH (n) RETURN coalesce(sum(n.v), 0) AS `sum(n.v)`');
    expect(rewrite('WITH sum(v) AS s RETURN s AS s')).toBe('WITH coalesce(sum(v), 0) AS s RETURN s AS s');
    expect(rewrite('RETURN sum(a) / 2 AS s')).toBe('RETURN sum(a) / 2 AS s');
  });

  it('leaves what it does not understand alone', () => {
    for (const text of ['RETURN', 'RETURN ,', 'RETURN limit', '', 'x', "RETURN 'open"])
      expect(rewrite(text).replaceAll(/ AS `[^`]*`/g, '')).toBe(text);
  });
});

describe('returnsStar', () => {
  it('sees a star only where it is all there is', () => {
    expect(returnsStar(tokenize('MATCH (n) RETURN * ORDER BY n.a'))).toBe(true);
    expect(returnsStar(tokenize('MATCH (n) RETURN *, 1 AS x'))).toBe(false);
    expect(returnsStar(tokenize('MATCH (n) CALL (*) { RETURN * } RETURN n'))).toBe(false);
    expect(returnsStar(tokenize('RETURN count(*)'))).toBe(false);
  });
});
