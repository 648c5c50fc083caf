/**
 * Neighbour queries through the embedded store against a bare engine behind the same kind of child process: the same
 * statement, the same graph, in turns, so that both see the same machine. Goal: at most 1.3 times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Parameters, Statement } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { startBareEngine, type Run } from './bare-engine-process';
import { besideReference, timeInTurns, type Way } from './percentiles';

const NODES = 10_000;
const LINES = 50_000;
const BATCH = 1_000;
const ROUNDS = 1_500;
const WARM_UP = 300;
const GOAL = 1.3;

const NEIGHBOURS = `MATCH (a:Entity {id: $id})-[r:LINK]-(b:Entity)
RETURN b.id AS id, b.name AS name, r.key AS key, type(r) AS type
ORDER BY key
LIMIT 50`;

/** A graph with the same degrees everywhere it is made. */
async function fill(run: Run): Promise<void> {
  const steps = (count: number): number[] => Array.from({ length: count / BATCH }, (_, step) => step * BATCH);
  const batch = (from: number): number[] => Array.from({ length: BATCH }, (_, index) => from + index);
  for (const from of steps(NODES))
    await run(
      'UNWIND $ids AS i CREATE (:Entity {id: "e" + toString(i), name: "Entity number " + toString(i)})',
      {
        ids: batch(from),
      },
    );
  for (const from of steps(LINES))
    await run(
      'UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) CREATE (a)-[:LINK {key: row.key}]->(b)',
      {
        rows: batch(from).map((i) => ({
          key: `k${i}`,
          a: `e${(i * 7919) % NODES}`,
          b: `e${(i * 104_729 + 13) % NODES}`,
        })),
      },
    );
}

const folder = mkdtempSync(join(tmpdir(), 'weft-bench-'));
const statement = (text: string, parameters: Parameters): Statement => ({ name: 'bench', text, parameters });
const bare = startBareEngine(join(folder, 'bare.grafeo'));
const owner = await openEmbeddedStore({ directory: join(folder, 'store') });
const joined = await openEmbeddedStore({ directory: join(folder, 'store') });
try {
  await owner.ensureSchema();
  await bare.run('CREATE INDEX entity_id_ix FOR (n:Entity) ON (n.id)', {});
  await fill((text, parameters) => owner.write([statement(text, parameters)]));
  await fill(bare.run);
  const ways: Readonly<Record<string, Run>> = {
    'bare engine in a child process': bare.run,
    'embedded store': (text, parameters) => owner.read(statement(text, parameters)),
    'embedded store, joined by socket': (text, parameters) => joined.read(statement(text, parameters)),
  };
  const asked = Object.entries(ways).map(([name, run]): [string, Way] => [
    name,
    (round: number) => run(NEIGHBOURS, { id: `e${(round * 31) % NODES}` }),
  ]);
  const times = await timeInTurns(Object.fromEntries(asked), { rounds: ROUNDS, warmUp: WARM_UP });
  const reference = times.get('bare engine in a child process') ?? [];
  console.log(
    `Neighbours of one of ${NODES} entities with ${LINES} lines, ${ROUNDS - WARM_UP} times each; goal ${GOAL}`,
  );
  console.table([...times].map(([name, taken]) => besideReference(name, taken, reference)));
} finally {
  bare.stop();
  await joined.close();
  await owner.close();
  rmSync(folder, { recursive: true });
}
