// `npm start` on a new store and on an old one, ended as a supervisor would end it: the first of the two commands that
// the project promises.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type StartedWeft, startWithNpm } from '../support/npm-start';

const status = z.object({
  counts: z.object({ entities: z.number(), relations: z.number() }),
  dataVersion: z.unknown(),
});

const readStatus = async (weft: StartedWeft): Promise<z.infer<typeof status>> =>
  status.parse(await (await fetch(`${weft.url}/api/status`)).json());

let folder: string;
let weft: StartedWeft;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weft-start-'));
  weft = await startWithNpm(`embedded:${join(folder, 'graph')}`);
});
afterAll(async () => {
  await weft.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('a new store gets the sample, and the explorer is served', async () => {
  const { counts } = await readStatus(weft);
  const page = await fetch(weft.url);
  expect(counts.entities).toBeGreaterThan(50);
  expect(counts.relations).toBeGreaterThan(50);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(weft.said()).toContain(weft.url);
});

test('TERM to the group ends it within ten seconds, and a second start loads nothing twice', async () => {
  const before = await readStatus(weft);
  const told = Date.now();
  expect(await weft.end('SIGTERM')).toBe(0);
  expect(Date.now() - told).toBeLessThan(10_000);
  await expect(fetch(weft.url)).rejects.toThrow();

  weft = await startWithNpm(`embedded:${join(folder, 'graph')}`);
  expect(await readStatus(weft)).toEqual(before);
  expect(weft.startedInMs).toBeLessThan(30_000);
});
