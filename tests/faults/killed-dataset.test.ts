/** The real load of a dataset folder, killed ten times at random moments. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '@weft/store-embedded';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Program } from './programs';
import { chooseSeed, seeded } from './seeded';

const TOWNS = 40;
const YARDS = 2_500;
const LINES = 2 * YARDS - 1;
const random = seeded(chooseSeed());
let folder: string;
let programs: Program[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-faults-'));
  await mkdir(join(folder, 'fjords'));
  programs = [];
});

afterEach(async () => {
  for (const program of programs) await program.kill();
  await rm(folder, { recursive: true, force: true });
});

/** A region of towns, each yard in one of them and working with the next yard. */
async function writeDataset(): Promise<void> {
  const towns = Array.from({ length: TOWNS }, (_, i) => `city:t${i},City,Town ${i}`);
  const yards = Array.from({ length: YARDS }, (_, i) => `firm:y${i},Firm,Yard ${i}`);
  const located = yards.map((_, i) => `firm:y${i},LOCATED_IN,city:t${i % TOWNS}`);
  const allied = yards.slice(1).map((_, i) => `firm:y${i},COLLABORATES_WITH,firm:y${i + 1}`);
  const files = {
    'dataset.yaml': ['name: fjords', 'title: Fjords'],
    'entities.csv': ['id,type,name', ...towns, ...yards],
    'relations.csv': ['subject,predicate,object', ...located, ...allied],
  };
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, 'fjords', name), `${lines.join('\n')}\n`);
}

function startLoad(): Program {
  const load = new Program('dataset-program', join(folder, 'store'), join(folder, 'fjords'));
  programs.push(load);
  return load;
}

/** Keys of all lines and of all claims: equal after every fault, because a batch commits both or neither. */
async function readKeys(): Promise<{ lines: ReadonlySet<unknown>; claims: ReadonlySet<unknown> }> {
  const store = await openEmbeddedStore({ directory: join(folder, 'store') });
  const column = async (text: string): Promise<ReadonlySet<unknown>> => {
    const { rows } = await store.read({ name: 'faults', text, parameters: {} });
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
    return new Set(rows.map(([key]) => key));
  };
  try {
    return {
      lines: await column('MATCH (:Entity)-[r]->(:Entity) RETURN r.key AS key'),
      claims: await column('MATCH (c:Claim) RETURN c.relKey AS key'),
    };
  } finally {
    await store.close();
  }
}

/** What of one set the other lacks. */
function missing(wanted: ReadonlySet<unknown>, there: ReadonlySet<unknown>): readonly unknown[] {
  return [...wanted].filter((key) => !there.has(key));
}

it('leaves no line without its claim, completes in the next run and changes nothing in a further one', async () => {
  await writeDataset();
  let before: ReadonlySet<unknown> = new Set();
  for (let round = 0; round < 10; round += 1) {
    const load = startLoad();
    // Three batches of entities and five of relations: each round gets a little further than the last.
    await load.told('loaded', Math.floor((round + random() * 3) * 0.7));
    await sleep(random() * 300);
    await load.kill();
    const { lines, claims } = await readKeys();
    expect(missing(lines, claims)).toEqual([]);
    expect(missing(claims, lines)).toEqual([]);
    expect(missing(before, claims)).toEqual([]);
    console.log(`round ${round + 1}: ${claims.size} of ${LINES} lines with their claims`);
    before = claims;
  }
  expect(await startLoad().ended).toBe(0);
  const further = startLoad();
  expect(await further.ended).toBe(0);
  expect(further.created).toBe(0);
  expect((await readKeys()).lines.size).toBe(LINES);
});
