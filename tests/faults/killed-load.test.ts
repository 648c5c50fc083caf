/** Processes that end by kill -9 in the middle of a load, and what must be left. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { expectWhole } from './expect-whole';
import { killEngineOf, Program } from './programs';
import { chooseSeed, seeded } from './seeded';

const BATCHES = 40;
const random = seeded(chooseSeed());
let directory: string;
let programs: Program[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'weft-faults-'));
  programs = [];
});

afterEach(async () => {
  for (const program of programs) await program.kill();
  await rm(directory, { recursive: true, force: true });
});

function start(name: string, ...values: readonly (string | number)[]): Program {
  const program = new Program(name, directory, ...values);
  programs.push(program);
  return program;
}

async function inStore<Answer>(work: (store: GraphStore) => Promise<Answer>): Promise<Answer> {
  const store = await openEmbeddedStore({ directory });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A whole run after the faults completes; a further one changes nothing. */
async function expectCompletion(): Promise<void> {
  const next = start('load-program', 0, BATCHES);
  expect(await next.ended).toBe(0);
  const further = start('load-program', 0, BATCHES);
  expect(await further.ended).toBe(0);
  expect(further.created).toBe(0);
  expect(await inStore((store) => expectWhole(store, further.acknowledged, BATCHES))).toBe(BATCHES);
}

it('ten loads killed at random moments lose nothing that was acknowledged, and the next run completes', async () => {
  const acknowledged = new Set<number>();
  for (let round = 0; round < 10; round += 1) {
    const load = start('load-program', 0, BATCHES);
    // The first rounds may die before the store is open; later ones somewhere in the middle.
    if (round > 1) await load.told('opened');
    await sleep(random() * 350);
    await load.kill();
    for (const number of load.acknowledged) acknowledged.add(number);
    if (round % 3 === 2) await inStore((store) => expectWhole(store, [...acknowledged], BATCHES));
  }
  await expectCompletion();
});

it('a load whose engine is killed again and again goes on by itself', async () => {
  const load = start('load-program', 0, BATCHES);
  await load.told('opened');
  for (let kill = 0; kill < 5; kill += 1) {
    await sleep(400 + random() * 300);
    killEngineOf(load.pid);
  }
  expect(await load.ended).toBe(0);
  expect(load.created).toBe(BATCHES);
  expect(await inStore((store) => expectWhole(store, load.acknowledged, BATCHES))).toBe(BATCHES);
});

it('two loads into one folder at the same moment both complete', async () => {
  const loads = [start('load-program', 0, BATCHES / 2), start('load-program', BATCHES / 2, BATCHES / 2)];
  for (const load of loads) expect(await load.ended).toBe(0);
  const acknowledged = loads.flatMap((load) => load.acknowledged);
  expect(await inStore((store) => expectWhole(store, acknowledged, BATCHES))).toBe(BATCHES);
});

it('a load goes on when the owner of the store is killed under it', async () => {
  const owners = [start('owner-program')];
  await owners[0]?.told('opened');
  const load = start('load-program', 0, BATCHES);
  await load.told('opened');
  await sleep(random() * 200);
  await owners[0]?.kill();
  expect(await load.ended).toBe(0);
  expect(load.created).toBe(BATCHES);
  await expectCompletion();
});
