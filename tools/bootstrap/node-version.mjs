// Says in one sentence when this Node is too old, before anything fails in a way that doesn't say so.
// Runs before the packages are installed, so it uses Node alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const oldestNode = () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return engines.node.replace('>=', '');
};

const isOlder = (version, oldest) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major === oldestMajor ? minor < oldestMinor : major < oldestMajor;
};

/** Ends the process when this Node is older than package.json allows. */
export function requireNode() {
  const oldest = oldestNode();
  if (!isOlder(process.versions.node, oldest)) return;
  process.stderr.write(`Weft needs Node ${oldest} or later; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
