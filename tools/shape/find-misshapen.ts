// Holds every file against every shape rule.
import { cypherFile } from './cypher-file';
import { fileName } from './file-name';
import { lockFile, manifest } from './manifest';
import { openingComment } from './opening-comment';
import type { TreeFile } from './tree-file';

const RULES = [fileName, openingComment, cypherFile, manifest, lockFile];

/** One line for each file and rule that it breaks, with what to do. */
export function findMisshapen(files: readonly TreeFile[]): readonly string[] {
  return files.flatMap((file) =>
    RULES.map((rule) => rule(file))
      .filter((complaint) => complaint !== undefined)
      .map((complaint) => `${file.path}: ${complaint}`),
  );
}
