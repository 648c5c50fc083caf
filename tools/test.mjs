// `npm test`: installs what is missing and runs every check and every test, then prints the totals on one line.
// `npm test -- unit e2e` runs only these steps; `--bail` stops at the first failure; `--verbose` shows all output.
import { installIfNeeded } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runSteps } from './steps/run-steps.mjs';
import { ALL_STEPS } from './steps/steps.mjs';

requireNode();
installIfNeeded();
await runSteps(ALL_STEPS, process.argv.slice(2));
