/** Runaway queries, lost locks, silent owners and full disks, with others at work on the same store. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore, Statement } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectWhole } from './expect-whole';
import { killEngineOf, Program } from './programs';

const BATCHES = 40;
let directory: string;
let programs: Program[];
let stores: GraphStore[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'weft-faults-'));
  programs = [];
  stores = [];
});

afterEach(async () => {
  for (const program of programs) await program.kill();
  for (const store of stores) await store.close();
  await rm(directory, { recursive: true, force: true });
});

const statement = (text: string, parameters = {}): Statement => ({ name: 'faults', text, parameters });

function start(name: string, ...values: readonly (string | number)[]): Program {
  const program = new Program(name, ...values);
  programs.push(program);
  return program;
}

async function open(options: { memoryLimit?: number; patienceMs?: number } = {}): Promise<GraphStore> {
  const store = await openEmbeddedStore({ directory, ...options });
  stores.push(store);
  return store;
}

describe('a runaway query', () => {
  it('is ended by its deadline while readers and another process’s load go on', async () => {
    const store = await open();
    await store.ensureSchema();
    const load = start('load-program', directory, 0, BATCHES);
    await load.told('opened');
    const began = Date.now();
    const runaways = Array.from({ length: 3 }, () =>
      store.query('UNWIND range(1, 500000000) AS x RETURN count(x) AS n', {}, { limit: 1, timeoutMs: 800 }),
    );
    const ends = Promise.allSettled(runaways);
    let reads = 0;
    while (load.created === undefined && Date.now() - began < 60_000) {
      const { rows } = await store.read(statement('MATCH (n:WeftStore) RETURN n.id AS id'));
      expect(rows).toEqual([['weft']]);
      reads += 1;
    }
    for (const end of await ends)
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } });
    expect(reads).toBeGreaterThan(10);
    expect(await load.ended).toBe(0);
    expect(await expectWhole(store, load.acknowledged, BATCHES)).toBe(BATCHES);
  });

  it('is ended when it takes too much memory, and told so', async () => {
    const store = await open({ memoryLimit: 400 * 2 ** 20 });
    await store.ensureSchema();
    const greedy = store.query('UNWIND range(1, 200000000) AS x RETURN collect(x) AS xs', {}, { limit: 1 });
    await expect(greedy).rejects.toMatchObject({ code: 'too-large' });
    expect((await store.read(statement('RETURN 1 AS one'))).rows).toEqual([[1]]);
  });
});

describe('ownership', () => {
  it('comes back after somebody else took the lock in the moment it was free', async () => {
    const store = await open();
    await store.ensureSchema();
    await store.write([statement("CREATE (:Entity {id: 'yard:1'})")]);
    const thief = start('lock-program', join(directory, 'graph.grafeo'), 1_500);
    await thief.told('opened');
    killEngineOf(process.pid);
    await thief.told('locked');
    await store.write([statement("CREATE (:Entity {id: 'yard:2'})")]);
    expect(await thief.ended).toBe(0);
    expect((await store.read(statement('MATCH (n:Entity) RETURN count(n) AS n'))).rows).toEqual([[2]]);
  });

  it('is refused with a sentence when the owner does not answer', async () => {
    const owner = start('owner-program', directory);
    await owner.told('opened');
    owner.signal('SIGSTOP');
    const began = Date.now();
    await expect(openEmbeddedStore({ directory, patienceMs: 2_000 })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${owner.pid}`) as unknown,
    });
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  it('passes on from one to the next as owners leave', async () => {
    const handles = [await open(), await open(), await open()];
    await handles[0]?.ensureSchema();
    for (const [index, handle] of handles.entries()) {
      await Promise.all(handles.slice(index).map((each) => each.read(statement('RETURN 1 AS one'))));
      await handle.close();
    }
  });

  it('works in a folder whose path is longer than a socket’s may be', async () => {
    const outer = directory;
    directory = join(outer, 'fjord-'.repeat(30));
    const [first, second] = [await open(), await open()];
    await first.ensureSchema();
    await second.write([statement("CREATE (:Entity {id: 'yard:1'})")]);
    expect((await first.read(statement('MATCH (n:Entity) RETURN count(n) AS n'))).rows).toEqual([[1]]);
    await Promise.all([first.close(), second.close()]);
    directory = outer;
  });
});

describe('a damaged file', () => {
  it.each([
    ['cut short', (path: string) => truncate(path, 5_000)],
    ['overwritten', (path: string) => writeFile(path, 'not a graph')],
  ])('that was %s is refused with what to do', async (_, damage) => {
    const store = await open();
    await store.ensureSchema();
    await store.close();
    await damage(join(directory, 'graph.grafeo'));
    await expect(open()).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('load the sources again') as unknown,
    });
  });
});

describe('a full disk', () => {
  it('takes the write back, lets reads go on, and the store opens again', async () => {
    mount(directory);
    try {
      const store = await open();
      await store.ensureSchema();
      const written = await fillUp(store);
      const count = async (each: GraphStore) =>
        (await each.read(statement('MATCH (n:Bulk) RETURN count(n) AS n'))).rows;
      expect(await count(store)).toEqual([[written]]);
      await store.close();
      const again = await open();
      expect(await count(again)).toEqual([[written]]);
      await again.close();
    } finally {
      execFileSync('umount', ['--lazy', directory]);
    }
  });
});

/** A file system of 8 MB. Needs the right to mount, which continuous integration and containers have. */
function mount(folder: string): void {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error('this test mounts a small disk and needs the right to do so: run it as root', { cause });
  }
}

/** Writes until the disk is full; how many nodes were acknowledged. */
async function fillUp(store: GraphStore): Promise<number> {
  const nodes = 200;
  for (let written = 0; written < 1_000_000; written += nodes) {
    const texts = Array.from({ length: nodes }, (_, index) => `${written + index} ${'x'.repeat(1_000)}`);
    try {
      await store.write([statement('UNWIND $texts AS text CREATE (:Bulk {text: text})', { texts })]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'disk-full' });
      return written;
    }
  }
  throw new Error('the disk never was full');
}
