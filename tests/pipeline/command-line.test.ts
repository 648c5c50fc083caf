// The weft command as its users run it: loading twice, querying in three formats, and exit codes that scripts rely on.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReportSchema, queryResultSchema } from '@weft/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let dataset: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'weft-command-'));
  dataset = join(folder, 'dataset');
  cpSync(join(ROOT, 'data/shandong'), dataset, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const weft = (...args: string[]) =>
  spawnSync(join(ROOT, 'weft'), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, WEFT_STORE: '' },
  });

const store = () => ['--store', `embedded:${join(folder, 'graph')}`];
const load = (...flags: string[]) => {
  const { stdout, status, stderr } = weft('load', dataset, '--json', ...flags, ...store());
  return { status, stderr, report: loadReportSchema.parse(JSON.parse(stdout)) };
};
const query = (text: string, ...flags: string[]) => weft('query', text, ...flags, ...store());

describe('load', () => {
  test('a dry run says what a load would do and does nothing', () => {
    const dry = load('--dry-run');
    expect(dry.status).toBe(0);
    expect(dry.report.claims.created).toBeGreaterThan(100);
    expect(query('MATCH (c:Claim) RETURN count(c) AS n', '--format', 'csv').stdout).toBe('n\n0\n');
    const { claims, entities, relations, observations } = load().report;
    expect({ claims, entities, relations, observations }).toEqual({
      claims: dry.report.claims,
      entities: dry.report.entities,
      relations: dry.report.relations,
      observations: dry.report.observations,
    });
  });

  test('the same again changes nothing', () => {
    const { entities, relations, claims, observations } = load().report;
    for (const counts of [entities, relations, claims, observations]) {
      expect(counts).toMatchObject({ created: 0, changed: 0, retracted: 0 });
    }
  });

  test('a row that is gone takes its claim and its line along, and nothing else', () => {
    const file = join(dataset, 'relations.csv');
    const before = readFileSync(file, 'utf8');
    const lines = before.split('\n');
    const keys = lines.map((line) => line.split(',').slice(0, 3).join());
    const gone = lines.findIndex((_, at) => at > 50 && keys.filter((key) => key === keys[at]).length === 1);
    writeFileSync(file, lines.filter((_, at) => at !== gone).join('\n'));
    const { claims, relations, entities, observations } = load().report;
    expect(claims).toMatchObject({ created: 0, changed: 0, retracted: 1 });
    expect(relations).toMatchObject({ created: 0, changed: 0, retracted: 1 });
    expect([entities.retracted, observations.retracted]).toEqual([0, 0]);
    writeFileSync(file, before);
    expect(load().report.claims).toMatchObject({ created: 1, changed: 0, retracted: 0 });
  });

  test('a rejected row is named by its place, ends in exit code 1 and suspends retraction', () => {
    const file = join(dataset, 'relations.csv');
    const before = readFileSync(file, 'utf8');
    const [header = '', first = '', ...rest] = before.split('\n');
    writeFileSync(file, [header, first.replace('LOCATED_IN', 'LOCATED_ON'), ...rest].join('\n'));
    const { status, report } = load();
    writeFileSync(file, before);
    expect(status).toBe(1);
    expect(report.rejected).toMatchObject([{ file: 'relations.csv', line: 2, column: 'predicate' }]);
    expect(report.warnings.map(({ code }) => code)).toContain('retraction-suspended');
    expect(report.claims.retracted).toBe(0);
  });
});

describe('query', () => {
  test('prints one JSON document whose columns are there without rows', () => {
    const { stdout, status } = query('MATCH (n:Nobody) RETURN n AS n, 1 AS one', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ columns: ['n', 'one'], rows: [], truncated: false });
  });

  test('takes parameters, and tells nodes from maps', () => {
    const text = 'MATCH (n:City {id: $id}) RETURN n AS n, {id: n.id} AS m';
    const { stdout } = query(text, '--param', 'id=city:weifang', '--format', 'json');
    const { rows } = queryResultSchema.parse(JSON.parse(stdout));
    expect(rows).toMatchObject([
      [{ '~node': { properties: { id: 'city:weifang' } } }, { id: 'city:weifang' }],
    ]);
  });

  test('says that there are more rows than the limit', () => {
    const { stdout } = query('MATCH (n:Entity) RETURN n.id AS id ORDER BY id', '--limit', '3');
    expect(stdout).toContain('First 3 rows. There are more');
  });

  test.each([
    ['a write', 'CREATE (n:Slip) RETURN n'],
    ['a file', "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ['a write that is asked for on a store with claims', 'CREATE (n:Slip)', '--write'],
    ['broken text', 'MATCH (n RETURN n'],
  ])('refuses %s with one sentence and exit code 1', (_, text, ...flags) => {
    const { status, stdout, stderr } = query(text, ...flags);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(query('MATCH (n:Slip) RETURN count(n) AS n', '--format', 'csv').stdout).toBe('n\n0\n');
  });
});

describe('usage', () => {
  test.each([[['query']], [['load']], [['no-such-command']], [['query', 'RETURN 1', '--limit', 'many']]])(
    '%j is wrong usage: exit code 2',
    (args) => {
      expect(weft(...args).status).toBe(2);
    },
  );

  test('every command explains itself', () => {
    for (const command of ['serve', 'load', 'query', 'runs', 'doctor']) {
      const { status, stdout } = weft(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`weft ${command}`);
    }
  });
});
