// Builds the explorer into apps/explorer/dist, and knows whether what is there is still right.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const STAMP = 'apps/explorer/dist/.stamp';
const MADE_FROM = [
  'apps/explorer',
  'packages/model',
  'packages/contract',
  'packages/view',
  'packages/figure',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds, whatever is there. Returns whether it worked; what vite said is shown only when it didn't. */
export function buildExplorer() {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'apps/explorer', '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) writeStamp(STAMP, hashOf(MADE_FROM));
  else process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

/** Builds when the sources changed since the last time. Ends the process when that fails. */
export function buildExplorerIfNeeded() {
  if (isStamped(STAMP, hashOf(MADE_FROM))) return;
  process.stderr.write('building the explorer (once, and after its sources changed)\n');
  if (buildExplorer()) return;
  process.stderr.write('The explorer could not be built; what vite said is above.\n');
  process.exit(1);
}
