// The steps of `npm run check` (quick: no network, no Neo4j, no browser) and of `npm test` (everything).
import { vitestStep } from './test-report.mjs';

const TSX = 'node_modules/tsx/dist/cli.mjs';

export const QUICK_STEPS = [
  { name: 'format', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: 'arrows',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'tests', 'tools'],
  },
  { name: 'dead-code', script: 'node_modules/knip/bin/knip.js', args: ['--no-config-hints'] },
  { name: 'shape', script: TSX, args: ['tools/shape/check-shape.ts'] },
  { name: 'licences', script: TSX, args: ['tools/licences/check-licences.ts'] },
  vitestStep('unit'),
  vitestStep('architecture'),
];

export const ALL_STEPS = [
  ...QUICK_STEPS,
  vitestStep('conformance-embedded'),
  vitestStep('conformance-neo4j'),
  vitestStep('pipeline'),
  vitestStep('faults'),
  { name: 'build', script: 'tools/build.mjs' },
  vitestStep('e2e'),
];
