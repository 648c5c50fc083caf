// The files of a tree as the shape rules see them. What a rule wants of them is in its own file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['apps', 'packages', 'tests', 'tools', 'cypher'];
const LEFT_OUT = new Set(['node_modules', 'dist']);

export interface TreeFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** A rule looks at one file and answers with what is wrong and how to mend it, or with nothing. */
export type ShapeRule = (file: TreeFile) => string | undefined;

const pathsUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return LEFT_OUT.has(entry.name) ? [] : pathsUnder(root, path);
  });

/** Reads every file of ours; the folders named must exist. */
export function readTree(root: string, folders: readonly string[] = FOLDERS): readonly TreeFile[] {
  const paths = ['package-lock.json', ...folders.flatMap((folder) => pathsUnder(root, folder))];
  return paths.map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }));
}
