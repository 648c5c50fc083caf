// The licence check is seen to fail: each case plants one package in a made-up tree and expects it to be refused.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRefusedLicences } from '../../tools/licences/find-refused';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weft-licences-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Planted {
  readonly manifest: object;
  readonly isTool?: boolean;
}

const plant = ({ manifest, isTool = false }: Planted): void => {
  const path = 'node_modules/planted';
  const packages = { '': {}, [path]: { version: '1.0.0', ...(isTool ? { dev: true } : {}) } };
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(join(root, path, 'package.json'), JSON.stringify(manifest));
};

describe('what ships', () => {
  test.each([
    ['GPL-3.0-only', ['node_modules/planted (shipped): GPL-3.0-only']],
    ['AGPL-3.0-or-later', ['node_modules/planted (shipped): AGPL-3.0-or-later']],
    ['LGPL-2.1', ['node_modules/planted (shipped): LGPL-2.1']],
    ['EPL-2.0', ['node_modules/planted (shipped): EPL-2.0']],
    ['MPL-2.0', ['node_modules/planted (shipped): MPL-2.0']],
    ['MIT AND GPL-2.0-only', ['node_modules/planted (shipped): MIT AND GPL-2.0-only']],
    ['GPL-3.0-only AND (MIT OR ISC)', ['node_modules/planted (shipped): GPL-3.0-only AND (MIT OR ISC)']],
    ['(MIT OR GPL-3.0-or-later)', []],
    ['Apache-2.0', []],
  ])('%s', (license, refused) => {
    plant({ manifest: { license } });
    expect(findRefusedLicences(root)).toEqual({ counts: { shipped: 1, tool: 0 }, refused });
  });

  test('a package that names no licence is refused', () => {
    plant({ manifest: {} });
    expect(findRefusedLicences(root).refused).toEqual(['node_modules/planted (shipped): names no licence']);
  });
});

describe('tools', () => {
  test.each([
    [{ license: 'MPL-2.0' }, 0],
    [{ licenses: [{ type: 'MIT' }] }, 0],
    [{ license: 'GPL-3.0-only' }, 1],
  ])('%o', (manifest, count) => {
    plant({ manifest, isTool: true });
    expect(findRefusedLicences(root).refused).toHaveLength(count);
  });
});

test('the real tree is read, and nothing in it is refused', () => {
  const { counts, refused } = findRefusedLicences(join(import.meta.dirname, '..', '..'));
  expect(counts.shipped).toBeGreaterThan(50);
  expect(refused).toEqual([]);
});
