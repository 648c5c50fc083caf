// `npm start`: installs what is missing, builds the explorer when its sources changed, and serves it with the API.
// A new store gets the sample graph. Arguments go to `weft serve`: `npm start -- --port 4700`.
import { requireEngine } from './bootstrap/embedded-engine.mjs';
import { buildExplorerIfNeeded } from './bootstrap/explorer-build.mjs';
import { installIfNeeded } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runWeft } from './bootstrap/run-weft.mjs';

const args = process.argv.slice(2);

requireNode();
installIfNeeded();
requireEngine(args);
buildExplorerIfNeeded();
runWeft(['serve', '--sample', ...args]);
