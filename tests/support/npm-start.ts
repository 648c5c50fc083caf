// Runs `npm start` as a person would, on a port and a store of its own, and ends it as a supervisor would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../tools/neo4j/free-port';

const ROOT = join(import.meta.dirname, '..', '..');
const READY_WITHIN_MS = 150_000;
const POLL_MS = 100;

export interface StartedWeft {
  /** Such as `http://127.0.0.1:4600`. */
  readonly url: string;
  /** From the command to the first healthy answer, in milliseconds. */
  readonly startedInMs: number;
  /** Everything it has printed so far. */
  said(): string;
  /** Sends the signal to the whole process group and resolves to the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false;
  }
};

const untilHealthy = async (url: string, child: ChildProcess, said: () => string): Promise<void> => {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`npm start is not healthy:\n${said()}`);
    await wait(POLL_MS);
  }
};

/** Starts it and waits until it is healthy; `store` is a store address such as `embedded:DIR`. */
export async function startWithNpm(store: string): Promise<StartedWeft> {
  const began = Date.now();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WEFT_STORE: store },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode !== null || child.pid === undefined) return child.exitCode;
    process.kill(-child.pid, signal);
    await once(child, 'exit');
    return child.exitCode;
  };
  try {
    await untilHealthy(url, child, () => output);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  return { url, startedInMs: Date.now() - began, said: () => output, end };
}
