/** What a reading query may not do, however it is dressed, and what a faulty one is told. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';
import { matching } from '../matching';

const WRITES = [
  'CREATE (:Entity {id: 1})',
  'MATCH (n:City) SET n.name = null RETURN n.id AS id',
  'MATCH (n:City) REMOVE n.name',
  'MATCH (n:City) REMOVE n:City',
  'MATCH (n:City) DETACH DELETE n',
  "MERGE (n:Entity {id: 'city:harnby'}) ON MATCH SET n.name = 'x' RETURN n.id AS id",
  'MATCH (n:City) WHERE false DELETE n',
  'UNWIND [] AS x CREATE (:Entity {id: x})',
  'MATCH (n:City) FOREACH (x IN [1] | SET n.seen = x)',
  'MATCH (n:City) CALL (n) { SET n.seen = 1 } RETURN n.id AS id',
  'RETURN 1 AS one UNION CREATE (n:Entity) RETURN 1 AS one',
  'PROFILE CREATE (:Entity {id: 2})',
  '/* RETURN 1 */ CREATE (:Entity {id: 3}) // RETURN 1',
  'CREATE INDEX sly IF NOT EXISTS FOR (n:City) ON (n.name)',
  'DROP INDEX claim_status IF EXISTS',
  'CREATE CONSTRAINT sly IF NOT EXISTS FOR (n:City) REQUIRE n.name IS UNIQUE',
];

/** ADDRESS is put in by the test. */
const READS_FROM_OUTSIDE = [
  "LOAD CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "load csv with headers from 'ADDRESS' as row return row as row",
  "LOAD/* between */CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "LOAD\u00a0CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "\\u004COAD CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "RETURN '\\u0027 AS x LOAD CSV FROM \\u0027ADDRESS\\u0027 AS row RETURN row AS row //' AS x",
  "// \\u000aLOAD CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "MATCH (n:City) LOAD CSV FROM 'ADDRESS?' + n.name AS row RETURN row AS row",
  "CALL () { LOAD CSV FROM 'ADDRESS' AS row RETURN row AS row } RETURN row AS row",
  "RETURN 1 AS one UNION LOAD CSV FROM 'ADDRESS' AS row RETURN 1 AS one",
  "PROFILE LOAD CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "EXPLAIN LOAD CSV FROM 'ADDRESS' AS row RETURN row AS row",
  "MATCH (n) WHERE EXISTS { LOAD CSV FROM 'ADDRESS' AS row RETURN row } RETURN n.id AS id",
  'LOAD CSV FROM $address AS row RETURN row AS row',
];

const PROCEDURES = [
  "CALL dbms.listConfig('') YIELD name RETURN name AS name",
  'CALL dbms.listConnections() YIELD connectionId AS id RETURN id AS id',
  "CALL `dbms`.`queryJmx`('*:*') YIELD name AS name RETURN name AS name",
  'CALL dbms /* x */ . components() YIELD name AS name RETURN name AS name',
  "CALL db.stats.retrieve('QUERIES') YIELD data AS data RETURN data AS data",
  'CALL db.awaitIndexes(1)',
  'CALL db.clearQueryCaches()',
  'CALL grafeo.pagerank() YIELD node_id AS id, score AS score RETURN id AS id',
  'RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name } AS names',
  'SHOW USERS',
  'SHOW DATABASES',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
  'STOP DATABASE neo4j',
];

const NOT_RUN = /^(?:access-refused|write-refused|syntax|unsupported-here)$/;

const FAULTS: readonly [text: string, line: number, columns: readonly [number, number]][] = [
  ['MATCH (n RETURN n', 1, [8, 10]],
  ['RETRUN 1 AS one', 1, [1, 2]],
  ['MATCH (n)\nRETURN n.id AS id\nORDER id', 3, [1, 9]],
  ['RETURN nothing AS x', 1, [8, 8]],
];

export function describeRefusals(harness: ConformanceHarness): void {
  describe('refusals', () => {
    const region = buildRegion();
    const bench = useBench(harness, region);
    const requests: string[] = [];
    let server: Server | undefined;
    let address = '';

    beforeAll(async () => {
      server = createServer((request, response) => {
        requests.push(request.url ?? '');
        response.end('stolen\n');
      });
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
      const bound = server.address();
      address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/secret`;
    });
    afterAll(() => {
      server?.close();
    });

    const ask = (text: string) => bench().store.query(text, { address }, { limit: 10, timeoutMs: 20_000 });
    const countAll = async () =>
      (
        await ask(
          'MATCH (n) WITH count(n) AS nodes, count(n.name) AS names RETURN nodes AS nodes, names AS names',
        )
      ).rows;

    test.each(WRITES)('a write: %s', async (text) => {
      const before = await countAll();
      await expect(ask(text)).rejects.toMatchObject({
        code: matching(/^(?:write-refused|unsupported-here|syntax)$/),
      });
      expect(await countAll()).toEqual(before);
    });

    test('a plain write is called a write, and LOAD CSV access', async () => {
      await expect(ask('CREATE (:Entity {id: 4})')).rejects.toMatchObject({ code: 'write-refused' });
      const load = `LOAD CSV FROM '${address}' AS row RETURN row AS row`;
      await expect(ask(load)).rejects.toMatchObject({ code: 'access-refused' });
      await expect(ask(`LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row AS row`)).rejects.toMatchObject({
        code: 'access-refused',
      });
      await expect(ask("CALL dbms.listConfig('')")).rejects.toMatchObject({
        code: matching(/^(?:access-refused|unsupported-here|syntax)$/),
      });
    });

    test.each(READS_FROM_OUTSIDE)('a read from outside: %s', async (text) => {
      const asked = ask(text.replaceAll('ADDRESS', address));
      const outcome = await asked.then(
        ({ rows }) => JSON.stringify(rows),
        (error: unknown) => error,
      );
      // An engine that takes the escapes for letters of a text may well give that text back.
      if (typeof outcome === 'string') expect(outcome).not.toContain('stolen');
      else expect(outcome).toMatchObject({ code: matching(NOT_RUN) });
      expect(requests).toEqual([]);
    });

    test.each(PROCEDURES)('a procedure or command of the server: %s', async (text) => {
      await expect(ask(text)).rejects.toMatchObject({ code: matching(NOT_RUN) });
    });

    test('the short list of procedures may be called', async () => {
      const { rows } = await ask('CALL db.labels() YIELD label RETURN label AS label ORDER BY label');
      expect(rows.flat()).toContain('City');
    });

    test.each(FAULTS)('a fault is shown where it is: %s', async (text, line, [from, to]) => {
      const error: unknown = await ask(text).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'syntax', position: { line } });
      const { position } = error as { position: { column: number } };
      expect(position.column).toBeGreaterThanOrEqual(from);
      expect(position.column).toBeLessThanOrEqual(to);
    });

    test('two statements, a missing parameter and an unknown function are faults', async () => {
      await expect(ask('RETURN 1 AS one; RETURN 2 AS two')).rejects.toMatchObject({ code: 'syntax' });
      await expect(ask('RETURN $absent AS x')).rejects.toMatchObject({ code: 'syntax' });
      await expect(ask('RETURN nosuchfunction(1) AS x')).rejects.toMatchObject({ code: 'syntax' });
    });

    test('a text beyond all bounds is refused in no time', async () => {
      const began = performance.now();
      for (const text of [
        `RETURN '${'x'.repeat(200_000)}' AS x`,
        `RETURN ${'['.repeat(1000)}${']'.repeat(1000)} AS x`,
        `RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)} AS x`,
        `RETURN ${'NOT '.repeat(2000)} true AS x`,
      ]) {
        await expect(ask(text)).rejects.toMatchObject({
          code: matching(/^(?:too-large|syntax)$/),
        });
      }
      expect(performance.now() - began).toBeLessThan(5_000);
    });

    test('honest long texts run', async () => {
      const list = Array.from({ length: 2000 }, (_, i) => i).join(', ');
      expect((await ask(`RETURN size([${list}]) AS n`)).rows).toEqual([[2000]]);
      const either = Array.from({ length: 60 }, (_, i) => `n.name = '${i}'`).join(' OR ');
      expect((await ask(`MATCH (n:City) WHERE ${either} RETURN n.id AS id`)).rows).toEqual([]);
      const unions = Array.from({ length: 20 }, (_, i) => `RETURN ${i} AS n`).join(' UNION ');
      expect((await ask(`${unions}`)).rows).toHaveLength(10);
    });
  });

  describe('writing queries', () => {
    const bench = useBench(harness);
    const execute = (text: string) => bench().store.execute(text, {}, { limit: 10, timeoutMs: 20_000 });

    test('write, give rows back and change the data version', async () => {
      const before = await bench().reader.readDataVersion();
      const { rows } = await execute('UNWIND range(1, 20) AS n CREATE (p:Pebble {n: n}) RETURN p.n AS n');
      expect(rows).toHaveLength(10);
      const all = await bench().store.query('MATCH (p:Pebble) RETURN count(p) AS n', {}, { limit: 1 });
      expect(all.rows).toEqual([[20]]);
      expect(await bench().reader.readDataVersion()).not.toBe(before);
    });

    test('reach no file, address or server either', async () => {
      const load = execute("LOAD CSV FROM 'file:///etc/passwd' AS row CREATE (:Stolen {row: row[0]})");
      await expect(load).rejects.toMatchObject({ code: matching(NOT_RUN) });
      await expect(execute('CALL db.clearQueryCaches()')).rejects.toMatchObject({
        code: matching(NOT_RUN),
      });
    });

    test('leave nothing of a statement that fails', async () => {
      await expect(execute('UNWIND [1, 0] AS n CREATE (:Shard {n: 1 / n})')).rejects.toMatchObject({
        code: 'syntax',
      });
      const { rows } = await bench().store.query('MATCH (s:Shard) RETURN count(s) AS n', {}, { limit: 1 });
      expect(rows).toEqual([[0]]);
    });
  });
}
