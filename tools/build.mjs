// `npm run build`: builds the explorer, whatever is there already.
import { buildExplorer } from './bootstrap/explorer-build.mjs';
import { installIfNeeded } from './bootstrap/install.mjs';

installIfNeeded();
process.exitCode = buildExplorer() ? 0 : 1;
