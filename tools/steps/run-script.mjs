// Runs a TypeScript file through tsx with this terminal as its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/root.mjs';

const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs it (a path from the root) to its end; its exit code, or 1 when a signal ended it. */
export function runScript(file, args = []) {
  return (
    spawnSync(process.execPath, [TSX, join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1
  );
}
