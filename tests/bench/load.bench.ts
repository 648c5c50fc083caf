/**
 * Loading a generated dataset into both stores, first and once more unchanged, beside the bare engine and the bare
 * driver: they create as many nodes and relationships, found by an indexed id, in batches of 1,000, without claims'
 * properties, full-text indexes, checks or a look at what exists.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadPaths } from '@weft/ingest';
import { Catalogue, createClaimArchive, type GraphStore } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { openNeo4jStore } from '@weft/store-neo4j';
import { startNeo4j } from '../../tools/neo4j/start-neo4j';
import { emptyNeo4j } from '../support/empty-neo4j';
import { startBareEngine, type Run } from './bare-engine-process';
import { writeDataset } from './generated-dataset';

const SIZE = { entities: 5_000, relations: 20_000, observations: 2_000 };
const SAMPLE = join(import.meta.dirname, '../../data/shandong');
const BATCH = 1_000;
const BARE_NODES = 'UNWIND $rows AS row CREATE (:Bare {id: row.id, name: row.name})';
const BARE_LINES =
  'UNWIND $rows AS row MATCH (a:Bare {id: row.a}) MATCH (b:Bare {id: row.b}) CREATE (a)-[:BARE {key: row.key}]->(b)';

interface Size {
  readonly nodes: number;
  readonly lines: number;
}

interface Bare {
  readonly prepare: () => Promise<unknown>;
  readonly run: Run;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}

async function inBatches<Row>(
  count: number,
  toRow: (index: number) => Row,
  take: (rows: Row[]) => Promise<unknown>,
) {
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    await take(Array.from({ length: size }, (_, index) => toRow(from + index)));
  }
}

async function fillBare({ prepare, run }: Bare, { nodes, lines }: Size): Promise<number> {
  await prepare();
  return seconds(async () => {
    await inBatches(
      nodes,
      (i) => ({ id: `n${i}`, name: `Node number ${i}` }),
      (rows) => run(BARE_NODES, { rows }),
    );
    await inBatches(
      lines,
      (i) => ({ key: `k${i}`, a: `n${(i * 7_919) % nodes}`, b: `n${(i * 104_729 + 13) % nodes}` }),
      (rows) => run(BARE_LINES, { rows }),
    );
  });
}

async function countAll(store: GraphStore, text: string): Promise<number> {
  const { rows } = await store.query(text, {}, { limit: 1 });
  return Number(rows[0]?.[0]);
}

async function loadTwice(store: GraphStore, folder: string) {
  const schema = await seconds(() => store.ensureSchema());
  const archive = createClaimArchive(store, new Catalogue(store.capabilities.overrides));
  const first = await loadPaths([folder], archive);
  if (first.rejectedTotal > 0) throw new Error(`rejected: ${JSON.stringify(first.rejected[0])}`);
  const again = await loadPaths([folder], archive);
  const written = {
    nodes: await countAll(store, 'MATCH (n) RETURN count(n) AS count'),
    lines: await countAll(store, 'MATCH ()-[r]->() RETURN count(r) AS count'),
  };
  return { schema, first, again, written };
}

function report(name: string, loaded: Awaited<ReturnType<typeof loadTwice>>, bareSeconds: number): void {
  const { schema, first, again, written } = loaded;
  console.log(
    `${name}: ${first.rows} rows became ${written.nodes} nodes and ${written.lines} relationships; load average ${loadavg()[0]?.toFixed(1)}`,
  );
  const row = (what: string, taken: number) => ({
    what,
    seconds: taken.toFixed(2),
    'rows/s': Math.round(first.rows / taken),
    ratio: (taken / bareSeconds).toFixed(2),
  });
  console.table([
    row(`reference: bare ${name}`, bareSeconds),
    row('first load', first.seconds),
    row('the same again', again.seconds),
  ]);
  console.log(`schema of a new store ${schema.toFixed(2)} s`);
}

async function benchEmbedded(folder: string, data: string): Promise<void> {
  const store = await openEmbeddedStore({ directory: join(folder, 'store') });
  const bare = startBareEngine(join(folder, 'bare.grafeo'));
  try {
    const loaded = await loadTwice(store, data);
    const prepare = () => bare.run('CREATE INDEX bare_id_ix FOR (n:Bare) ON (n.id)', {});
    report('embedded engine', loaded, await fillBare({ prepare, run: bare.run }, loaded.written));
  } finally {
    bare.stop();
    await store.close();
  }
}

async function fillBareServer(driver: Driver, size: Size): Promise<number> {
  const run: Run = (text, parameters) => driver.executeQuery(text, parameters);
  const prepare = () => run('CREATE CONSTRAINT bare_id FOR (n:Bare) REQUIRE n.id IS UNIQUE', {});
  return fillBare({ prepare, run }, size);
}

async function benchNeo4j(data: string): Promise<void> {
  const server = await startNeo4j();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    await emptyNeo4j(server);
    const cold = await openNeo4jStore(server);
    const sample = await loadTwice(cold, SAMPLE);
    await cold.close();
    console.log(
      `Neo4j, just started: the sample's ${sample.first.rows} rows in ${sample.first.seconds.toFixed(2)} s, again ${sample.again.seconds.toFixed(2)} s, schema ${sample.schema.toFixed(2)} s`,
    );
    await emptyNeo4j(server);
    const store = await openNeo4jStore(server);
    const loaded = await loadTwice(store, data);
    await store.close();
    await emptyNeo4j(server);
    report('driver', loaded, await fillBareServer(driver, loaded.written));
    await emptyNeo4j(server);
  } finally {
    await driver.close();
    await server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'weft-bench-load-'));
try {
  const data = join(folder, 'data');
  writeDataset(data, SIZE);
  await benchEmbedded(folder, data);
  await benchNeo4j(data);
} finally {
  rmSync(folder, { recursive: true });
}
