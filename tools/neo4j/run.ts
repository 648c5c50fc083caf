// Keeps one Neo4j running for a developer until Ctrl-C, and prints the variables that point tests and Weft at it:
// node --import tsx tools/neo4j/run.ts
import { startNeo4j } from './start-neo4j';

const server = await startNeo4j();

process.stdout.write(`# ${server.origin}; Ctrl-C ends it
export WEFT_TEST_NEO4J_URI=${server.uri}
export WEFT_STORE=${server.uri}
export WEFT_NEO4J_USER=${server.user}
export WEFT_NEO4J_PASSWORD=${server.password}
`);

const stop = async (): Promise<void> => {
  await server.stop();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
setInterval(() => undefined, 60_000);
