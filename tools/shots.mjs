// `npm run shots`: takes the pictures of the explorer's screens (tests/shots/shots.ts) into shots/, which git ignores.
import { buildExplorerIfNeeded } from './bootstrap/explorer-build.mjs';
import { installIfNeeded } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runScript } from './steps/run-script.mjs';

requireNode();
installIfNeeded();
buildExplorerIfNeeded();
process.exitCode = runScript('tests/shots/shots.ts', process.argv.slice(2));
