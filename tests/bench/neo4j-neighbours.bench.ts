/**
 * Neighbour queries on a Neo4j through our port and reader beside a bare driver, in turns on the same server and graph:
 * like with like (the same statement both ways), and the reader, which also counts degrees and looks for disputed
 * figures, beside a plain neighbours statement. Goal: at most 1.3 times.
 */
import { loadavg } from 'node:os';
import neo4j, { type Driver } from 'neo4j-driver';
import { parseId, RELATION_TYPE_NAMES, type EntityId } from '@weft/model';
import { Catalogue, createGraphReader, type GraphStore, type Statement } from '@weft/store';
import { openNeo4jStore } from '@weft/store-neo4j';
import { startNeo4j } from '../../tools/neo4j/start-neo4j';
import { emptyNeo4j } from '../support/empty-neo4j';
import { besideReference, timeInTurns } from './percentiles';

const NODES = 10_000;
const LINES = 50_000;
const BATCH = 1_000;
const ROUNDS = { rounds: 900, warmUp: 400 };
const LIMIT = 50;
const GOAL = 1.3;

const FILL_NODES = `UNWIND $ids AS i
CREATE (:Entity:Firm {id: "firm:" + toString(i), name: "Firm number " + toString(i), status: "accepted"})`;
const FILL_LINES = `UNWIND $rows AS row
MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b})
CREATE (a)-[r:COLLABORATES_WITH]->(b) SET r = row.properties`;
const PLAIN = `MATCH (a:Entity {id: $id})-[r]-(b:Entity)
RETURN b.id AS id, labels(b) AS labels, b.name AS name, r.key AS key, type(r) AS type, properties(r) AS properties
ORDER BY key
LIMIT $limit`;

const idOf = (index: number): EntityId => parseId<EntityId>(`firm:${index % NODES}`);

const propertiesOf = (index: number) => ({
  key: `r_${index}`,
  claimCount: 1,
  sourceCount: 1 + (index % 4),
  confidence: 1,
  status: 'accepted',
  certainty: 'stated',
});

async function fill(driver: Driver): Promise<void> {
  for (let from = 0; from < NODES; from += BATCH) {
    const ids = Array.from({ length: BATCH }, (_, index) => neo4j.int(from + index));
    await driver.executeQuery(FILL_NODES, { ids });
  }
  for (let from = 0; from < LINES; from += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, index) => from + index).map((index) => ({
      a: idOf(index * 7_919),
      b: idOf(index * 104_729 + 13),
      properties: propertiesOf(index),
    }));
    await driver.executeQuery(FILL_LINES, { rows });
  }
}

/** The reader's own statement, as it sends it for a first page. */
function readersStatement(id: string): Statement {
  return new Catalogue().statement('read/neighbours', {
    id,
    direction: 'both',
    types: RELATION_TYPE_NAMES,
    sources: Number.MAX_SAFE_INTEGER,
    confidence: 2,
    key: '',
    limit: LIMIT + 1,
  });
}

async function runBare(driver: Driver, { text, parameters }: Statement): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const limit = neo4j.int(Number(parameters['limit']));
    return await session.executeRead(
      async (work) => (await work.run(text, { ...parameters, limit })).records,
    );
  } finally {
    await session.close();
  }
}

async function compare(store: GraphStore, driver: Driver): Promise<void> {
  const reader = createGraphReader(store, new Catalogue(store.capabilities.overrides));
  const own = readersStatement('');
  const plain = (round: number): Statement => ({
    name: 'bench',
    text: PLAIN,
    parameters: { id: idOf(round * 31), limit: LIMIT },
  });
  const ownOf = (round: number) => ({ ...own, parameters: { ...own.parameters, id: idOf(round * 31) } });
  const times = await timeInTurns(
    {
      'bare driver, plain statement': (round) => runBare(driver, plain(round)),
      'our port, plain statement': (round) => store.read(plain(round)),
      "bare driver, reader's statement": (round) => runBare(driver, ownOf(round)),
      'our reader': (round) =>
        reader.readNeighbourhood({ id: idOf(round * 31), direction: 'both', limit: LIMIT }),
    },
    ROUNDS,
  );
  const of = (name: string) => times.get(name) ?? [];
  const [plainBare, ownBare] = [of('bare driver, plain statement'), of("bare driver, reader's statement")];
  console.log(
    `Neighbours of one of ${NODES} entities with ${LINES} lines on Neo4j, ${ROUNDS.rounds - ROUNDS.warmUp} times each, load average ${loadavg()[0]?.toFixed(1)}; goal ${GOAL}`,
  );
  console.log('reference: the bare driver with the plain statement');
  console.table([...times].map(([name, taken]) => besideReference(name, taken, plainBare)));
  console.log("reference: the bare driver with the reader's own statement");
  console.table([besideReference('our reader', of('our reader'), ownBare)]);
}

const server = await startNeo4j();
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
try {
  await emptyNeo4j(server);
  const store = await openNeo4jStore(server);
  try {
    await store.ensureSchema();
    await fill(driver);
    await compare(store, driver);
  } finally {
    await store.close();
    await emptyNeo4j(server);
  }
} finally {
  await driver.close();
  await server.stop();
}
