// Stamps: a file holding the hash of what something was made from, so that it is made again only when that changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './root.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist']);

const filesUnder = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(path).filter((name) => !LEFT_OUT.has(name));
  return names.sort().flatMap((name) => filesUnder(join(path, name)));
};

/** One hash of the names and contents of these files and folders (paths from the root; missing ones count as empty). */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether the stamp file (a path from the root) holds this hash. */
export function isStamped(stampFile, hash) {
  const path = join(ROOT, stampFile);
  return (
    statSync(path, { throwIfNoEntry: false }) !== undefined && readFileSync(path, 'utf8').trim() === hash
  );
}

/** Writes the hash to the stamp file. */
export function writeStamp(stampFile, hash) {
  const path = join(ROOT, stampFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${hash}\n`);
}
