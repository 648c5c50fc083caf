// `npm run check`: the quick part of `npm test`, without network, Neo4j or browser. Takes the same arguments.
import { installIfNeeded } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runSteps } from './steps/run-steps.mjs';
import { QUICK_STEPS } from './steps/steps.mjs';

requireNode();
installIfNeeded();
await runSteps(QUICK_STEPS, process.argv.slice(2));
