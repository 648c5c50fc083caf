/** Starts the bare engine in a child process of its own, as the embedded store starts its engine. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parameters } from '@weft/store';

/** Sends a statement; resolves when its answer is there. */
export type Run = (text: string, parameters: Parameters) => Promise<unknown>;

/** The engine alone: a statement goes in, its rows come out. */
export function startBareEngine(path: string): { readonly run: Run; readonly stop: () => void } {
  const child = fork(join(import.meta.dirname, 'bare-engine.ts'), [path], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    serialization: 'advanced',
  });
  const run: Run = async (text, parameters) => {
    child.send({ text, parameters });
    return once(child, 'message');
  };
  return { run, stop: () => child.kill('SIGKILL') };
}
