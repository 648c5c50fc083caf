// A made-up tree with every room of tools/arrows/rooms.json, one index.ts each, in which tests plant files.
// The rules under test are the real ones; only the rooms' content is made up.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Full path of the real repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Each room with the rooms that it may import. */
export const ROOMS = require('../../tools/arrows/rooms.json') as Readonly<Record<string, readonly string[]>>;

const CRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** `packages/model` as `@weft/model`. */
export const packageName = (room: string): string => `@weft/${room.split('/')[1] ?? room}`;

export interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
  readonly modules: readonly { readonly source: string }[];
}

/** Runs dependency-cruiser with the repository's own configuration over a tree. */
export function cruise(root: string, folders: readonly string[]): Cruise {
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const args = [CRUISE, '--config', config, '--output-type', 'json', ...folders];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, maxBuffer: 1e9, encoding: 'utf8' }),
  ) as Cruise;
}

export interface Skeleton {
  readonly root: string;
  /** Writes a file, named by its path from the root of the made-up tree. */
  plant(file: string, content: string): void;
  remove(): void;
}

/** Builds the made-up tree in a temporary folder; packages named here exist there and export nothing. */
export function buildSkeleton(installedPackages: readonly string[]): Skeleton {
  const root = mkdtempSync(join(tmpdir(), 'weft-arrows-'));
  const plant = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  plant(
    'package.json',
    JSON.stringify({ name: 'made-up', devDependencies: { 'a-tool': '1.0.0', zod: '1.0.0' } }),
  );
  plant('tsconfig.json', '{}');
  mkdirSync(join(root, 'node_modules/@weft'), { recursive: true });
  for (const room of Object.keys(ROOMS)) {
    const manifest = { name: packageName(room), exports: { '.': './src/index.ts', './*': './src/*' } };
    plant(`${room}/package.json`, JSON.stringify(manifest));
    plant(`${room}/src/index.ts`, 'export const room = 1;\n');
    symlinkSync(join(root, room), join(root, 'node_modules', packageName(room)));
  }
  for (const name of installedPackages) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    plant(`node_modules/${name}/index.js`, '');
  }
  return { root, plant, remove: () => rmSync(root, { recursive: true, force: true }) };
}
