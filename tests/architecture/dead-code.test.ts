// Dead code is seen to be found: a made-up tree under the real knip.config.js, with one dead file, one dead export and one
// dependency that nobody imports.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSkeleton, ROOT, type Skeleton } from './skeleton';

const KNIP = join(ROOT, 'node_modules/knip/bin/knip.js');

let skeleton: Skeleton;
let told: string;

beforeAll(() => {
  skeleton = buildSkeleton(['a-package']);
  copyFileSync(join(ROOT, 'knip.config.js'), join(skeleton.root, 'knip.config.js'));
  skeleton.plant('package.json', JSON.stringify({ name: 'made-up', workspaces: ['packages/*', 'apps/*'] }));
  const manifest = { name: '@weft/model', exports: './src/index.ts', dependencies: { 'a-package': '1.0.0' } };
  skeleton.plant('packages/model/package.json', JSON.stringify(manifest));
  skeleton.plant('packages/model/src/index.ts', `export { alive } from './half-dead';\n`);
  skeleton.plant(
    'packages/model/src/half-dead.ts',
    'export const alive = 1;\nexport const deadExport = 2;\n',
  );
  skeleton.plant('packages/model/src/dead-file.ts', 'export const nobody = 1;\n');
  const { stdout, stderr } = spawnSync(process.execPath, [KNIP], { cwd: skeleton.root, encoding: 'utf8' });
  told = `${stdout}${stderr}`;
});
afterAll(() => skeleton.remove());

test.each([['dead-file.ts'], ['deadExport'], ['a-package']])('%s is found', (name) => {
  expect(told).toContain(name);
});

test('what is alive is left alone', () => {
  expect(told).not.toContain('alive  ');
});
