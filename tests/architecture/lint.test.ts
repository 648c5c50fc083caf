// Every rule of eslint.config.js that the house style leans on is seen to fail: each case lints a text that was never
// written to disk, under the path of the room it pretends to be in.
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { packageName, ROOMS, ROOT } from './skeleton';

let withoutTypes: ESLint;
let withTypes: ESLint;

beforeAll(() => {
  withoutTypes = new ESLint({
    cwd: ROOT,
    overrideConfig: tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'],
  });
  withTypes = new ESLint({ cwd: ROOT });
});

const rulesAgainst = async (
  eslint: ESLint,
  file: string,
  code: string,
): Promise<readonly (string | null)[]> => {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}/${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
};

const lines = (count: number): string => 'f();\n'.repeat(count);

describe('sizes and style', () => {
  const file = 'packages/model/src/planted.ts';
  test.each([
    ['max-lines', file, `declare function f(): void;\n${lines(350)}`],
    ['max-lines', 'tests/pipeline/planted.test.ts', `declare function f(): void;\n${lines(600)}`],
    ['max-lines-per-function', file, `declare function f(): void;\nexport function g() {\n${lines(49)}}\n`],
    [
      'max-lines-per-function',
      'apps/explorer/src/Planted.tsx',
      `declare function f(): void;\nexport function G() {\n${lines(79)}}\n`,
    ],
    ['max-params', file, 'export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;\n'],
    ['no-restricted-syntax', file, 'export default 1;\n'],
    ['no-restricted-syntax', file, 'const a = 1;\nexport { a as default };\n'],
    ['no-restricted-syntax', file, 'export enum Colour { Red }\n'],
    ['no-restricted-syntax', file, 'try { JSON.parse("1"); } catch { /* nothing */ }\n'],
    ['no-restricted-syntax', 'vitest.config.ts', 'export enum Colour { Red }\n'],
    ['@typescript-eslint/no-explicit-any', file, 'export const f = (a: any): unknown => a;\n'],
    ['@typescript-eslint/no-non-null-assertion', file, 'export const f = (a?: number): number => a!;\n'],
    ['@typescript-eslint/no-unused-vars', file, 'const unused = 1;\n'],
    ['no-restricted-globals', file, 'export const w = (): number => window.innerWidth;\n'],
    ['no-restricted-properties', file, 'export const r = (): number => Math.random();\n'],
    ['no-restricted-properties', file, 'export const now = (): number => Date.now();\n'],
    ['eqeqeq', file, 'export const f = (a: number) => a == 1;\n'],
    [
      'react-hooks/rules-of-hooks',
      'apps/explorer/src/Planted.tsx',
      `import { useState } from 'react';\nexport function P(p: { on: boolean }) {\n  if (p.on) useState(1);\n  return null;\n}\n`,
    ],
  ])('%s in %s', async (rule, path, code) => {
    expect(await rulesAgainst(withoutTypes, path, code)).toContain(rule);
  });

  test.each([
    [file, `declare function f(): void;\n${lines(349)}`],
    [file, `declare function f(): void;\nexport function g() {\n${lines(48)}}\n`],
    ['vitest.config.ts', 'export default {};\n'],
  ])('as much as is allowed in %s', async (path, code) => {
    expect(await rulesAgainst(withoutTypes, path, code)).toEqual([]);
  });
});

describe('rules that need types', () => {
  const file = 'tools/neo4j/free-port.ts';
  test.each([
    ['@typescript-eslint/no-floating-promises', 'Promise.resolve(1);\n'],
    ['@typescript-eslint/no-unsafe-assignment', 'export const a = JSON.parse("1");\n'],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      'export const f = (a: 1 | 2) => { switch (a) { case 1: return a; } return 0; };\n',
    ],
  ])('%s', async (rule, code) => {
    expect(await rulesAgainst(withTypes, file, code)).toContain(rule);
  });
});

describe('imports by name', () => {
  const importOf = (name: string): string => `import '${name}';\n`;
  const rooms = Object.keys(ROOMS);
  const isEngine = (room: string): boolean => /store-(neo4j|embedded)$/.test(room);

  test.each(rooms)('%s', async (room) => {
    const others = rooms.filter((other) => other !== room);
    const refused = others.filter((other) => !ROOMS[room]?.includes(other) || isEngine(other));
    for (const other of others) {
      const rules = await rulesAgainst(withoutTypes, `${room}/src/planted.ts`, importOf(packageName(other)));
      expect([other, rules]).toEqual([other, refused.includes(other) ? ['no-restricted-imports'] : []]);
    }
  });

  test.each([
    ['apps/explorer/src/panels/planted.ts', 'sigma', true],
    ['apps/explorer/src/canvas/planted.ts', 'sigma', false],
    ['packages/view/src/planted.ts', 'react', true],
    ['packages/view/src/planted.ts', 'node:fs', true],
    ['packages/view/src/planted.test.ts', 'node:fs', false],
    ['apps/api/src/planted.ts', 'neo4j-driver', true],
    ['apps/cli/src/planted.ts', '@grafeo-db/js', true],
    ['apps/cli/src/compose.ts', '@weft/store-embedded', false],
    ['apps/cli/src/deep/compose.ts', '@weft/store-embedded', true],
    ['packages/ingest/src/planted.ts', '@weft/model/src/ids.ts', true],
    ['tests/pipeline/planted.ts', '@weft/model/src/ids.ts', true],
    ['tests/conformance-embedded/planted.ts', '@weft/store/conformance', false],
  ])('%s imports %s: refused %s', async (file, name, isRefused) => {
    const rules = await rulesAgainst(withoutTypes, file, importOf(name));
    expect(rules).toEqual(isRefused ? ['no-restricted-imports'] : []);
  });
});
