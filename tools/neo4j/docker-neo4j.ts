// Runs Neo4j in a container where a Docker engine answers.
import type { Neo4jServer } from './neo4j-server';

const IMAGE = 'neo4j:5.26-community';
const PROBE_TIMEOUT_MS = 5_000;

const dockerAnswers = async (): Promise<boolean> => {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const tooLate = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), PROBE_TIMEOUT_MS).unref();
  });
  try {
    await Promise.race([getContainerRuntimeClient(), tooLate]);
    return true;
  } catch {
    return false;
  }
};

/** A server in a container, or nothing when no Docker engine answers within five seconds. */
export async function startDockerNeo4j(): Promise<Neo4jServer | undefined> {
  if (!(await dockerAnswers())) return undefined;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(IMAGE).start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    origin: `${IMAGE} in Docker`,
    stop: async () => {
      await container.stop();
    },
  };
}
