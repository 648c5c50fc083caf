// Installs the packages when they are missing or when the lock or a package.json changed since. `npm ci` can't be
// used: parts of native packages for other platforms may be missing from the lock, and it calls that out of step.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.weft-install';

const manifests = () => {
  const rooms = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name, 'package.json')),
  );
  return ['package.json', 'package-lock.json', '.npmrc', ...rooms];
};

/** The npm that started this process, if one did, else the one on the path. */
const npm = () => {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  return isNpm ? [process.execPath, script] : ['npm'];
};

/** Ends the process when the installation fails. */
export function installIfNeeded() {
  if (isStamped(STAMP, hashOf(manifests()))) return;
  process.stderr.write('installing packages (npm install)\n');
  const [command, ...args] = [...npm(), 'install', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    process.stderr.write('npm install failed; what it said is above.\n');
    process.exit(1);
  }
  writeStamp(STAMP, hashOf(manifests()));
}
