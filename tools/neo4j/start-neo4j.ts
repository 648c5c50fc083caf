// The one door to a real Neo4j for tests, benchmarks and developers. The order of the ways is part of the contract:
// a server that was named, then Docker, then Neo4j Community on local Java. It never gives up silently.
import { startDockerNeo4j } from './docker-neo4j';
import { startLocalNeo4j } from './local-neo4j';
import type { Neo4jServer } from './neo4j-server';

/** The server that the environment names. Its content may be deleted by whoever asked for it. */
const namedNeo4j = (): Neo4jServer | undefined => {
  const uri = process.env['WEFT_TEST_NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  return {
    uri,
    user: process.env['WEFT_NEO4J_USER'] ?? 'neo4j',
    password: process.env['WEFT_NEO4J_PASSWORD'] ?? 'neo4j',
    origin: 'WEFT_TEST_NEO4J_URI',
    stop: () => Promise.resolve(),
  };
};

/** A Docker engine may answer and still be unable to fetch the image; then Java is tried. */
const dockerNeo4j = async (): Promise<Neo4jServer | undefined> => {
  try {
    return await startDockerNeo4j();
  } catch (error) {
    process.stderr.write(`Neo4j in Docker: ${String(error)}\n`);
    return undefined;
  }
};

/**
 * Starts, or finds, a Neo4j 5 with login on.
 * @throws Error naming what to install when none can be had.
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  return namedNeo4j() ?? (await dockerNeo4j()) ?? (await startLocalNeo4j());
}
