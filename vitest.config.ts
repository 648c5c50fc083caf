// One vitest project per suite. `unit` stands beside the code; every other project is the folder of that
// name under tests/. Which of them run, in what order and how they are counted is tools/test.mjs.
import { defineConfig } from 'vitest/config';

const NEO4J_SETUP = './tests/support/neo4j.ts';
const BROWSER_SETUP = './tests/support/browser-setup.ts';

/** A suite under tests/: one file at a time, because a server, an engine or a browser stands behind it. */
const suite = (name: string, options: { readonly globalSetup?: string; readonly minutes: number }) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: options.minutes * 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    fileParallelism: false,
    ...(options.globalSetup === undefined ? {} : { globalSetup: options.globalSetup }),
  },
});

export default defineConfig({
  test: {
    reporters: ['default'],
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      suite('architecture', { minutes: 2 }),
      suite('conformance-embedded', { minutes: 1 }),
      suite('conformance-neo4j', { minutes: 1, globalSetup: NEO4J_SETUP }),
      suite('pipeline', { minutes: 3, globalSetup: NEO4J_SETUP }),
      suite('faults', { minutes: 3 }),
      suite('e2e', { minutes: 3, globalSetup: BROWSER_SETUP }),
    ],
  },
});
