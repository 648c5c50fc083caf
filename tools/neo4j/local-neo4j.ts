// Runs Neo4j Community on this machine's Java through Launcher.java: a free loopback port, login on, a home folder
// that is deleted at the end. The server ends when its standard input closes, so it can't outlive a killed run.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './free-port';
import { findJavaTools } from './java-tools';
import { fetchNeo4jJars } from './neo4j-jars';
import type { Neo4jServer } from './neo4j-server';

const LAUNCHER = join(import.meta.dirname, 'Launcher.java');
const START_TIMEOUT_MS = 120_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

const javaArguments = (jars: string, launcherArguments: readonly string[]): readonly string[] => [
  '-Xmx768m',
  '-XX:+UseSerialGC',
  ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-cp',
  join(jars, '*'),
  LAUNCHER,
  ...launcherArguments,
];

/** Resolves at the line "READY"; rejects with what the server said when it ends or takes too long before that. */
const waitUntilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (what: string): void => reject(new Error(`Neo4j ${what}:\n${said}`));
    const timer = setTimeout(
      () => fail(`was not ready after ${START_TIMEOUT_MS / 1000} s`),
      START_TIMEOUT_MS,
    );
    const listen = (chunk: Buffer): void => {
      said = `${said}${chunk.toString()}`.slice(-20_000);
      if (/^READY$/m.test(said)) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => fail(`ended at its start (${code ?? 'killed'})`));
    server.once('exit', () => clearTimeout(timer));
    timer.unref();
  });

/** A kill, not a shutdown: an orderly one takes ten seconds, and nothing of it is kept. */
const end = async (server: ChildProcess, home: string): Promise<void> => {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(home, { recursive: true, force: true });
};

/** Starts a server of its own; takes about ten seconds once the jars are there. */
export async function startLocalNeo4j(): Promise<Neo4jServer> {
  const { java, maven } = findJavaTools();
  const jars = fetchNeo4jJars(maven);
  const home = mkdtempSync(join(tmpdir(), 'weft-neo4j-'));
  const port = await findFreePort();
  const password = randomBytes(12).toString('hex');
  const args = javaArguments(jars, [home, String(port), String(password.length)]);
  // A group of its own, so that Ctrl-C reaches the run that owns it first; the closed input then ends it.
  const server = spawn(java, args, { stdio: 'pipe', detached: true });
  server.stdin.write(password);
  try {
    await waitUntilReady(server);
  } catch (error) {
    await end(server, home);
    throw error;
  }
  const stop = (): Promise<void> => end(server, home);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    origin: 'Neo4j Community on local Java',
    stop,
  };
}
