/** The adapter on the real engine: what is special to it. What all stores share is the conformance suite. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphNode, type GraphStore, type Statement, type StoreErrorCode } from '@weft/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from './open-embedded-store';

let directory: string;
let store: GraphStore;

const statement = (text: string, parameters = {}): Statement => ({ name: 'test', text, parameters });
const query = (text: string, parameters = {}) =>
  store.query(text, parameters, { limit: 100, timeoutMs: 10_000 });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'weft-embedded-'));
  store = await openEmbeddedStore({ directory });
  await store.ensureSchema();
  await store.write([
    statement(`CREATE (a:Entity:City {id: 'city:a', name: 'Aarhus', v: 1, searchText: 'Aarhus 奥胡斯 port'})
      CREATE (b:Entity:Firm {id: 'firm:b', name: 'Bolt', v: 2, searchText: 'Bolt'})
      CREATE (b)-[:LOCATED_IN {key: 'r_1'}]->(a)`),
  ]);
});

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

describe('query', () => {
  it('gives whole nodes beside an aggregate, under the words of the query', async () => {
    const { columns, rows } = await query('MATCH (n:City) RETURN n, count(*)');
    expect(columns).toEqual(['n', 'count(*)']);
    expect(rows[0]?.[0]).toBeInstanceOf(GraphNode);
    expect(rows[0]?.[1]).toBe(1);
  });

  it('gives zero for sums of nothing and sorted columns for a star', async () => {
    expect((await query('MATCH (n:Nowhere) RETURN sum(n.v), stDev(n.v)')).rows).toEqual([[0, 0]]);
    expect((await query('MATCH (z:Firm)-[r]->(a) RETURN *')).columns).toEqual(['a', 'r', 'z']);
  });

  it('stops at the limit and says so', async () => {
    const options = { limit: 3 };
    expect(await store.query('UNWIND range(1, 5) AS x RETURN x', {}, options)).toEqual({
      columns: ['x'],
      rows: [[1], [2], [3]],
      truncated: true,
    });
    expect((await store.query('UNWIND range(1, 3) AS x RETURN x', {}, options)).truncated).toBe(false);
  });

  const refused: readonly (readonly [StoreErrorCode, string])[] = [
    ['write-refused', 'CREATE (n:City)'],
    ['write-refused', 'MATCH (n) SET n.v = 3'],
    ['write-refused', 'MATCH (n) WHERE false DETACH DELETE n'],
    ['write-refused', 'CALL { CREATE (n) RETURN n } RETURN n'],
    ['write-refused', 'FOREACH (x IN [] | CREATE (:City))'],
    ['write-refused', 'CREATE INDEX i FOR (n:City) ON (n.v)'],
    ['write-refused', 'DROP INDEX i'],
    ['write-refused', 'CREATE FULLTEXT INDEX i FOR (n:City) ON EACH [n.name]'],
    ['write-refused', "CREATE USER anna SET PASSWORD 'x'"],
    ['write-refused', 'INSERT (:City)'],
    ['access-refused', 'SHOW USERS'],
    ['access-refused', 'SHOW ALL PRIVILEGES'],
    ['access-refused', 'SHOW DATABASES YIELD name'],
    ['access-refused', 'TERMINATE TRANSACTIONS "x"'],
    ['too-large', `RETURN 1${' + 1'.repeat(200)}`],
    ['unsupported-here', 'SHOW PROCEDURES'],
    ['access-refused', "LOAD CSV FROM '/etc/hostname' AS line RETURN line"],
    ['access-refused', "MATCH (n) CALL (n) { LOAD CSV FROM 'file:///etc/hostname' AS l RETURN l } RETURN l"],
    ['access-refused', "RETURN 1 AS x UNION LOAD CSV FROM '/etc/hostname' AS x RETURN x"],
    ['access-refused', 'CALL grafeo.pagerank() YIELD node_id RETURN node_id'],
    ['access-refused', 'CALL dbms.listConfig()'],
    ['access-refused', 'CALL apoc.load.json("http://localhost")'],
    ['unsupported-here', 'PROFILE MATCH (n) SET n.v = 9'],
    ['unsupported-here', 'MATCH (n:City|Firm) RETURN n'],
    ['unsupported-here', 'MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS ids'],
    ['unsupported-here', 'MATCH (a)-[:LOCATED_IN]->{1,2}(b) RETURN b'],
    ['unsupported-here', 'RETURN point({x: 1, y: 2}) AS p'],
    ['syntax', 'MATCH (n RETURN n'],
    ['syntax', 'RETURN nope(1)'],
    ['syntax', 'RETURN 1 AS a; RETURN 2 AS b'],
    ['syntax', 'RETURN $missing AS x'],
  ];
  it.each(refused)('refuses as %s: %s', async (code, text) => {
    await expect(query(text)).rejects.toMatchObject({ code });
  });

  it('leaves nothing behind', async () => {
    expect((await query('MATCH (n:City) RETURN count(n) AS n, max(n.v) AS v')).rows).toEqual([[1, 1]]);
    expect((await query('SHOW INDEXES')).rows.map(([name]) => name)).not.toContain('i');
  });

  it('says where a text goes wrong, in the user’s own lines', async () => {
    await expect(query('MATCH (n RETURN n')).rejects.toMatchObject({ position: { line: 1, column: 10 } });
    await expect(query("MATCH (n)\n  RETURN 'm', m")).rejects.toMatchObject({
      position: { line: 2, column: 15 },
    });
    await expect(query('MATCH (n)\n  RETURN n n')).rejects.toMatchObject({
      position: { line: 2, column: 12 },
    });
  });
});

describe('execute', () => {
  const execute = (text: string, parameters = {}) => store.execute(text, parameters, { limit: 10 });

  it('writes, answers, and keeps the store ours whatever is deleted', async () => {
    const result = await execute('CREATE (n:Thing {v: $v}) RETURN n.v AS v', { v: 3 });
    expect(result).toEqual({ columns: ['v'], rows: [[3]], truncated: false });
    await execute('MATCH (n:WeftStore) DELETE n');
    await store.ensureSchema();
    expect((await query('MATCH (n:Thing) RETURN count(n) AS n')).rows).toEqual([[1]]);
    await execute('MATCH (n:Thing) DELETE n');
  });

  it('refuses files, schema commands and reserved names, and takes back what fails', async () => {
    await expect(execute("LOAD CSV FROM '/etc/hostname' AS l CREATE (:X {l: l})")).rejects.toMatchObject({
      code: 'access-refused',
    });
    await expect(execute('DROP INDEX entity_id_ix')).rejects.toMatchObject({ code: 'write-refused' });
    await expect(execute('CREATE (n:X) SET n = $m', { m: { _id: 1 } })).rejects.toMatchObject({
      code: 'syntax',
    });
    await expect(execute("CREATE (:Entity {id: 'x'}) CREATE (:Entity {id: 'city:a'})")).rejects.toMatchObject(
      {
        code: 'constraint',
      },
    );
    expect((await query("MATCH (n:Entity {id: 'x'}) RETURN n")).rows).toEqual([]);
  });
});

describe('text search', () => {
  it('finds by word and by two Chinese characters', async () => {
    const search = (text: string) => store.searchText({ index: 'entity-names', text, limit: 5 });
    expect((await search('port')).map(({ id }) => id)).toEqual(['city:a']);
    expect((await search('奥胡')).map(({ id }) => id)).toEqual(['city:a']);
    expect(await search('nothing like it')).toEqual([]);
  });
});

describe('deadlines', () => {
  const endless = 'UNWIND range(1, 2000000000) AS x RETURN count(x) AS n';

  it('end a runaway query while other reads and writes go on', async () => {
    const began = Date.now();
    const runaway = store.query(endless, {}, { limit: 1, timeoutMs: 400 });
    const others = Array.from({ length: 20 }, (_, index) =>
      store
        .write([statement('CREATE (:Scratch {i: $i})', { i: index })])
        .then(() => query('MATCH (n:City) RETURN n')),
    );
    await expect(runaway).rejects.toMatchObject({ code: 'timeout' });
    expect(Date.now() - began).toBeLessThan(1_500);
    await Promise.all(others);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await query('MATCH (n:Scratch) RETURN count(n) AS n')).rows).toEqual([[20]]);
  });

  it('obey a signal, also one that came before', async () => {
    const controller = new AbortController();
    const runaway = store.query(endless, {}, { limit: 1, signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 100);
    await expect(runaway).rejects.toMatchObject({ code: 'cancelled' });
    await expect(store.read(statement('RETURN 1 AS x'), { signal: controller.signal })).rejects.toMatchObject(
      {
        code: 'cancelled',
      },
    );
  });
});

describe('several processes on one folder', () => {
  it('share the engine, and one takes over when the owner leaves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'weft-shared-'));
    const [first, second] = await Promise.all([
      openEmbeddedStore({ directory: folder }),
      openEmbeddedStore({ directory: folder }),
    ]);
    await first.ensureSchema();
    await second.write([statement("CREATE (:Entity {id: 'a'})")]);
    expect((await first.read(statement('MATCH (n:Entity) RETURN n.id AS id'))).rows).toEqual([['a']]);
    await first.close();
    expect((await second.read(statement('MATCH (n:Entity) RETURN n.id AS id'))).rows).toEqual([['a']]);
    await expect(first.read(statement('RETURN 1 AS x'))).rejects.toMatchObject({ code: 'interrupted' });
    await second.close();
    await rm(folder, { recursive: true });
  });
});
