// Runs the weft command as a child and ends it exactly once. npm passes a signal on that the terminal or a supervisor
// already gave to the whole process group; the child stands outside the group, so that it isn't told twice and takes
// the second time for "at once". It ends when this process does, in whatever way.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

const LOADER = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;
const MAIN = join(ROOT, 'apps/cli/src/main.ts');

/** Signals that come closer together than this are one. */
const SAME_SIGNAL_MS = 2_000;

const passOn = (child) => {
  let firstAt;
  return () => {
    firstAt ??= Date.now();
    if (child.connected) child.disconnect();
    else if (Date.now() - firstAt > SAME_SIGNAL_MS) child.kill('SIGTERM');
  };
};

/** Runs `weft` with these arguments; this process ends with its exit code. */
export function runWeft(args) {
  const child = spawn(process.execPath, ['--import', LOADER, '--import', END_WITH_PARENT, MAIN, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
  });
  const onSignal = passOn(child);
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  child.once('exit', (code) => process.exit(code ?? 1));
}
