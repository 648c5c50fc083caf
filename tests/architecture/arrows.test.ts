// The arrows are seen to hold: every import that rooms.json doesn't list is planted once, and so is one violation of
// every other rule. The real tree is cruised too, because some tool versions read nothing and report success.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSkeleton, type Cruise, cruise, packageName, ROOMS, ROOT, type Skeleton } from './skeleton';

interface Planted {
  readonly file: string;
  readonly code: string;
  /** The rule that must speak up, or `allowed`: none may. */
  readonly rule: string;
}

const rooms = Object.keys(ROOMS);
const isEngine = (room: string): boolean => /store-(neo4j|embedded)$/.test(room);

const importOf = (specifier: string): string => `import '${specifier}';\n`;

const ruleFor = (from: string, to: string): string => {
  if (!ROOMS[from]?.includes(to)) return `room-${from.replace('/', '-')}`;
  return isEngine(to) ? 'engine-outside-compose' : 'allowed';
};

const plantedArrows: readonly Planted[] = rooms.flatMap((from) =>
  rooms
    .filter((to) => to !== from)
    .map((to) => ({
      file: `${from}/src/to-${to.replace('/', '-')}.ts`,
      code: importOf(packageName(to)),
      rule: ruleFor(from, to),
    })),
);

const plantedOthers: readonly Planted[] = [
  {
    file: 'packages/view/src/type-only.ts',
    code: `import type { room } from '@weft/store';\nexport type Room = typeof room;\n`,
    rule: 'room-packages-view',
  },
  { file: 'apps/cli/src/compose.ts', code: importOf('@weft/store-embedded'), rule: 'allowed' },
  { file: 'apps/api/src/compose.ts', code: importOf('@weft/store-neo4j'), rule: 'allowed' },
  {
    file: 'apps/api/src/routes/compose.ts',
    code: importOf('@weft/store-neo4j'),
    rule: 'engine-outside-compose',
  },
  {
    file: 'apps/explorer/src/panels/picture.ts',
    code: importOf('sigma'),
    rule: 'only-apps-explorer-src-canvas-imports-sigma',
  },
  {
    file: 'packages/view/src/picture.ts',
    code: importOf('sigma'),
    rule: 'only-apps-explorer-src-canvas-imports-sigma',
  },
  { file: 'packages/view/src/hook.ts', code: importOf('react'), rule: 'only-apps-explorer-imports-react' },
  {
    file: 'packages/figure/src/hook.ts',
    code: importOf('react-dom'),
    rule: 'only-apps-explorer-imports-react-dom',
  },
  {
    file: 'apps/api/src/driver.ts',
    code: importOf('neo4j-driver'),
    rule: 'only-packages-store-neo4j-imports-neo4j-driver',
  },
  {
    file: 'apps/cli/src/engine.ts',
    code: importOf('@grafeo-db/js'),
    rule: 'only-packages-store-embedded-imports-@grafeo-db-js',
  },
  { file: 'packages/ingest/src/deep.ts', code: importOf('@weft/model/to-x.ts'), rule: 'deep-import' },
  { file: 'packages/model/src/to-x.ts', code: 'export const x = 1;\n', rule: 'allowed' },
  { file: 'tests/deep.ts', code: importOf('@weft/model/to-x.ts'), rule: 'deep-import-from-tests' },
  { file: 'tests/by-the-door.ts', code: importOf('@weft/model'), rule: 'allowed' },
  {
    file: 'tests/canvas.bench.ts',
    code: importOf('../apps/explorer/src/panels/picture.ts'),
    rule: 'deep-import-from-tests',
  },
  { file: 'packages/ingest/src/testing/lent.ts', code: 'export const lent = 1;\n', rule: 'allowed' },
  { file: 'packages/ingest/src/lent.test.ts', code: importOf('./testing/lent.ts'), rule: 'allowed' },
  { file: 'tests/lent.ts', code: importOf('../packages/ingest/src/testing/lent.ts'), rule: 'allowed' },
  {
    file: 'packages/ingest/src/lent.ts',
    code: importOf('./testing/lent.ts'),
    rule: 'testing-in-shipped-code',
  },
  { file: 'tools/support.ts', code: 'export const support = 1;\n', rule: 'allowed' },
  {
    file: 'packages/model/src/outside.ts',
    code: importOf('../../../tools/support.ts'),
    rule: 'tests-and-tools-stay-outside',
  },
  { file: 'packages/view/src/files.ts', code: importOf('node:fs'), rule: 'nothing-of-node' },
  { file: 'packages/view/src/files.test.ts', code: importOf('node:fs'), rule: 'allowed' },
  { file: 'packages/store/src/circle-a.ts', code: importOf('./circle-b.ts'), rule: 'no-circular' },
  // A circle is told once, at the file it was entered by.
  { file: 'packages/store/src/circle-b.ts', code: importOf('./circle-a.ts'), rule: 'allowed' },
  { file: 'packages/ingest/src/nowhere.ts', code: importOf('./not-there.ts'), rule: 'unresolvable' },
  { file: 'packages/ingest/src/undeclared.ts', code: importOf('a-package'), rule: 'undeclared-package' },
  { file: 'packages/ingest/src/tool.ts', code: importOf('a-tool'), rule: 'tool-in-shipped-code' },
  { file: 'packages/ingest/src/both.ts', code: importOf('zod'), rule: 'allowed' },
  { file: 'packages/ingest/src/tool.test.ts', code: importOf('a-tool'), rule: 'allowed' },
];

describe('planted imports', () => {
  const planted = [...plantedArrows, ...plantedOthers];
  let skeleton: Skeleton;
  let result: Cruise;

  beforeAll(() => {
    skeleton = buildSkeleton([
      'sigma',
      'react',
      'react-dom',
      'neo4j-driver',
      '@grafeo-db/js',
      'a-package',
      'a-tool',
      'zod',
    ]);
    // Declared by the room itself and, as a tool, by the root: that is shipped.
    skeleton.plant(
      'packages/ingest/package.json',
      JSON.stringify({
        name: '@weft/ingest',
        dependencies: { zod: '1.0.0' },
        exports: { '.': './src/index.ts' },
      }),
    );
    for (const { file, code } of planted) skeleton.plant(file, code);
    result = cruise(skeleton.root, ['apps', 'packages', 'tests', 'tools']);
  });
  afterAll(() => skeleton.remove());

  const rulesAgainst = (file: string): readonly string[] =>
    result.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  test.each(planted)('$file: $rule', ({ file, rule }) => {
    if (rule === 'allowed') expect(rulesAgainst(file)).toEqual([]);
    else expect(rulesAgainst(file)).toContain(rule);
  });

  test('every planted file was read', () => {
    const read = new Set(result.modules.map(({ source }) => source));
    expect(planted.filter(({ file }) => !read.has(file))).toEqual([]);
  });
});

test('every room of the real tree is read', () => {
  const { summary, modules } = cruise(ROOT, ['apps', 'packages']);
  const present = rooms.filter((room) => existsSync(join(ROOT, room, 'src/index.ts')));
  const unread = present.filter((room) => !modules.some(({ source }) => source.startsWith(`${room}/src/`)));
  expect(summary.totalCruised).toBeGreaterThan(rooms.length);
  expect(unread).toEqual([]);
});
