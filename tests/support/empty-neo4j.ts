// Empties a Neo4j: nodes in small transactions, because one big deletion of hubs breaks its memory pool, then every
// constraint and index, so that the next test meets a new database.
import neo4j, { type Session } from 'neo4j-driver';
import type { Neo4jLogin } from '../../tools/neo4j/neo4j-server';

const DELETE_ALL = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS';

const dropAll = async (session: Session, kind: 'CONSTRAINT' | 'INDEX'): Promise<void> => {
  const { records } = await session.run(`SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
  for (const record of records) await session.run(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`);
};

/** Leaves nothing but the server's own look-up indexes. */
export async function emptyNeo4j({ uri, user, password }: Neo4jLogin): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run(DELETE_ALL);
    await dropAll(session, 'CONSTRAINT');
    await dropAll(session, 'INDEX');
  } finally {
    await session.close();
    await driver.close();
  }
}
