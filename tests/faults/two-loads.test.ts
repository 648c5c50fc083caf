// Two loads at once into one store: each sees what the other wrote, so no line stands twice and none fails.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReportSchema, queryResultSchema } from '@weft/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

const WEFT = join(import.meta.dirname, '../../weft');
const FIRMS = 1500;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'weft-two-loads-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command and gives its standard output; what goes wrong shows as the exit code. */
const weft = (...args: string[]) =>
  new Promise<{ readonly status: number | null; readonly output: string }>((resolve) => {
    const child = spawn(WEFT, [...args, '--store', `embedded:${join(folder, 'graph')}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });

/** A ring of firms that work with their neighbours; every dataset states the same lines. */
const writeDataset = (name: string): string => {
  const dataset = join(folder, name);
  mkdirSync(dataset);
  const ids = Array.from({ length: FIRMS }, (_, index) => `firm:f${index}`);
  const relations = ids.map((id, index) => `${id},COLLABORATES_WITH,${ids[(index + 1) % FIRMS] ?? id}`);
  writeFileSync(join(dataset, 'dataset.yaml'), `name: ${name}\ntitle: A ring of firms\n`);
  writeFileSync(
    join(dataset, 'entities.csv'),
    ['id,type,name', ...ids.map((id) => `${id},Firm,Firm ${id}`)].join('\n'),
  );
  writeFileSync(join(dataset, 'relations.csv'), ['subject,predicate,object', ...relations].join('\n'));
  return dataset;
};

const countLines = async () => {
  const text =
    'MATCH (:Firm)-[line:COLLABORATES_WITH]->(:Firm) RETURN count(line) AS n, count(DISTINCT line.key) AS keys';
  const { output } = await weft('query', text, '--format', 'json');
  return queryResultSchema.parse(JSON.parse(output)).rows[0];
};

test('two datasets that state the same lines, and one of them twice', async () => {
  const [east, west] = ['east', 'west'].map(writeDataset);
  const loads = await Promise.all([east, west, east].map((path) => weft('load', path ?? '', '--json')));
  expect(loads.map(({ status }) => status)).toEqual([0, 0, 0]);
  const reports = loads.map(({ output }) => loadReportSchema.parse(JSON.parse(output)));
  expect(reports.reduce((sum, { relations }) => sum + relations.created, 0)).toBe(FIRMS);
  expect(reports.reduce((sum, { claims }) => sum + claims.created, 0)).toBe(2 * FIRMS);
  expect(await countLines()).toEqual([FIRMS, FIRMS]);
});
