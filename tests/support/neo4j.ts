// Gives a vitest project one Neo4j for the length of its run. Tests read the login with `inject('neo4j')`;
// they share the server and run one file at a time, so each leaves it as empty as it found it.
import type { TestProject } from 'vitest/node';
import type { Neo4jLogin } from '../../tools/neo4j/neo4j-server';
import { startNeo4j } from '../../tools/neo4j/start-neo4j';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jLogin;
  }
}

/** Called by vitest before the first test of the project; what it returns is called after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, origin, stop } = await startNeo4j();
  process.stderr.write(`${project.name}: ${origin}\n`);
  project.provide('neo4j', { uri, user, password });
  return stop;
}
