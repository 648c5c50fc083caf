// Lists the packages of the lock file with the licence that each installed copy names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockEntry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  link: z.boolean().optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), lockEntry) });

/** Old packages write `licenses: [{type}]` or `license: {type}`. */
const manifest = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

export interface InstalledPackage {
  /** Path inside the tree, such as `node_modules/zod`. */
  readonly path: string;
  /** SPDX expression, or undefined where the package names none. */
  readonly licence: string | undefined;
  /** `tool`: reached by development dependencies only. */
  readonly use: 'shipped' | 'tool';
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What the package on disk says about itself; parts for other platforms are in the lock but not on disk. */
const readInstalledLicence = (folder: string): string | undefined => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = manifest.parse(readJson(file));
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ');
};

/** Every package of the lock file but our own. */
export function listPackages(root: string): readonly InstalledPackage[] {
  const { packages } = lockFile.parse(readJson(join(root, 'package-lock.json')));
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && entry.link !== true)
    .map(([path, entry]) => ({
      path,
      licence: readInstalledLicence(join(root, path)) ?? entry.license,
      use: entry.dev === true ? 'tool' : 'shipped',
    }));
}
