// Every shape rule is seen to fail, and to let pass what it should.
import { describe, expect, test } from 'vitest';
import { findMisshapen } from '../../tools/shape/find-misshapen';
import { readTree } from '../../tools/shape/tree-file';
import { ROOT } from './skeleton';

const CODE = '// What it is.\n';
const READ = '// What.\nMATCH (n)\nRETURN n.id AS id\nORDER BY id\nLIMIT $limit\n';
const MANIFEST = { private: true, license: 'Apache-2.0', dependencies: { zod: '4.6.7' } };

describe('broken', () => {
  test.each([
    ['packages/model/src/BadName.ts', CODE, 'kebab-case'],
    ['packages/model/src/bad_name.ts', CODE, 'kebab-case'],
    ['apps/explorer/src/ui/text-field.tsx', CODE, 'PascalCase'],
    ['packages/model/src/utils.ts', CODE, 'after what it does'],
    ['packages/model/src/date-helpers.ts', CODE, 'after what it does'],
    ['packages/model/src/silent.ts', 'export const a = 1;\n', 'one to three sentences'],
    [
      'packages/model/src/silent.ts',
      `import { a } from './a';\n\nexport const b = a;\n`,
      'one to three sentences',
    ],
    ['cypher/read/two.cypher', `${READ};\n${READ}`, 'one statement'],
    ['cypher/read/unordered.cypher', READ.replace('ORDER BY id', ''), 'ORDER BY'],
    ['cypher/library/unbounded.cypher', READ.replace('LIMIT $limit', 'LIMIT 10'), 'LIMIT $limit'],
    ['cypher/read/lower.cypher', READ.replace('MATCH', 'match'), 'upper case'],
    [
      'cypher/schema/first.cypher',
      '// What.\nCREATE INDEX a IF NOT EXISTS\nFOR (n:N)\nON (n.id)\n',
      'numbered',
    ],
    ['cypher/schema/001-a.cypher', '// What.\nCREATE INDEX a\nFOR (n:N)\nON (n.id)\n', 'IF NOT EXISTS'],
    ['packages/model/package.json', JSON.stringify({ ...MANIFEST, private: false }), 'private'],
    ['packages/model/package.json', JSON.stringify({ ...MANIFEST, license: 'MIT' }), 'Apache-2.0'],
    [
      'packages/model/package.json',
      JSON.stringify({ ...MANIFEST, dependencies: { zod: '^4.0.0' } }),
      'exact version of zod',
    ],
    ['package-lock.json', '{ "resolved": "https://somewhere/zod.tgz" }', 'names a registry'],
  ])('%s', (path, content, complaint) => {
    expect(findMisshapen([{ path, content }])).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('whole', () => {
  test.each([
    ['packages/model/src/good-name.test.ts', CODE],
    [
      'packages/model/src/after-imports.ts',
      `import { a } from './a';\n\n/** What. */\nexport const b = a;\n`,
    ],
    ['apps/explorer/src/main.tsx', CODE],
    ['apps/explorer/src/ui/TextField.test.tsx', CODE],
    ['cypher/read/one.cypher', READ],
    ['cypher/read/wait.cypher', '// What.\nCALL db.awaitIndexes($seconds)\n'],
    ['cypher/read/semicolon-in-text.cypher', READ.replace('n.id', `'a; b'`)],
    ['packages/model/package.json', JSON.stringify(MANIFEST)],
    ['package-lock.json', '{ "node_modules/@weft/model": { "resolved": "packages/model" } }'],
  ])('%s', (path, content) => {
    expect(findMisshapen([{ path, content }])).toEqual([]);
  });
});

test('the real tree is read', () => {
  expect(readTree(ROOT).length).toBeGreaterThan(100);
});
