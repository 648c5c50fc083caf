// Fetches the jars of Neo4j Community that pom.xml names into a git-ignored cache, once.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const POM = join(import.meta.dirname, 'pom.xml');
const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'neo4j');

/** Another pom is another folder, so that a changed version is never mixed with an old one. */
const jarFolder = (): string =>
  join(CACHE, createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12));

const download = (maven: string, folder: string): void => {
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { status, stdout, stderr } = spawnSync(maven, args, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `Neo4j could not be fetched with Maven (is its repository within reach?):\n${stdout}${stderr}`,
  );
};

/** Two runs may download at once: each into a folder of its own, and the first to finish gives the cache its content. */
const moveInto = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
};

/** The folder that holds the jars; fetches some 120 MB when it is not there yet. */
export function fetchNeo4jJars(maven: string): string {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, 'unfinished-'));
  process.stderr.write('fetching Neo4j Community with Maven (about 120 MB, once)\n');
  download(maven, unfinished);
  moveInto(unfinished, folder);
  return folder;
}
