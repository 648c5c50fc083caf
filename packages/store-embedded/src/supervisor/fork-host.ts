/** Starts the engine's process, from any working folder and under any runner. */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENGINE_THREADS } from './lanes';

const HOST = fileURLToPath(new URL('../host/main.ts', import.meta.url));
const TYPESCRIPT_LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** JavaScript heap of the engine's process; the engine's own memory comes on top. */
const HEAP_MEGABYTES = 1024;

/** A new engine process that has opened nothing yet. Its words on standard error are the last resort of diagnosis. */
export function forkHost(): ChildProcess {
  return fork(HOST, [], {
    execArgv: ['--import', TYPESCRIPT_LOADER, `--max-old-space-size=${HEAP_MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', UV_THREADPOOL_SIZE: String(ENGINE_THREADS) },
  });
}
