// `npm run bench`: runs tests/bench/*.bench.ts one after the other, so that they don't disturb one another, and lets
// them print their tables. `npm run bench -- paths` runs those whose name contains "paths".
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExplorerIfNeeded } from './bootstrap/explorer-build.mjs';
import { installIfNeeded } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { ROOT } from './bootstrap/root.mjs';
import { runScript } from './steps/run-script.mjs';

const FOLDER = 'tests/bench';

requireNode();
installIfNeeded();
buildExplorerIfNeeded();

const wanted = process.argv.slice(2);
const benches = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

const failed = benches.filter((name) => {
  process.stdout.write(`\n## ${name.replace('.bench.ts', '')}\n`);
  return runScript(join(FOLDER, name)) !== 0;
});

if (benches.length === 0) process.stderr.write(`no benchmark under ${FOLDER} fits\n`);
for (const name of failed) process.stderr.write(`failed: ${name}\n`);
process.exitCode = failed.length > 0 || benches.length === 0 ? 1 : 0;
