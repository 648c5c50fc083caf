// The committed launcher: works from any folder and through a link, and says what is missing. What the commands do is
// tested elsewhere.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '..', '..', 'weft');

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'weft-launcher-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (file: string, args: readonly string[]) =>
  spawnSync(file, args, { cwd: folder, encoding: 'utf8' });

test('runs from a folder whose tsconfig.json is no business of ours', () => {
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { not json');
  expect(run(LAUNCHER, ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
});

test('runs through a link', () => {
  symlinkSync(LAUNCHER, join(folder, 'my-weft'));
  expect(run(join(folder, 'my-weft'), ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' });
});

test('passes on the exit code of wrong usage', () => {
  expect(run(LAUNCHER, ['no-such-command']).status).toBe(2);
});

test('says what to do when the packages are missing', () => {
  copyFileSync(LAUNCHER, join(folder, 'weft'));
  const { status, stderr } = run(join(folder, 'weft'), ['--version']);
  expect([status, stderr]).toEqual([1, `weft: packages are missing; run npm install in ${folder}\n`]);
});
