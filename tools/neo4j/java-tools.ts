// Finds a Java 17+ and Maven for the local Neo4j, and installs them where this process may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages } from '../debian-packages';
import { findOnPath } from '../find-on-path';

/** Neo4j 5.26 runs on this Java or a later one. */
const OLDEST_JAVA = 17;

const WHAT_TO_INSTALL = `No Neo4j to test against. Do one of these:
  - set WEFT_TEST_NEO4J_URI (with WEFT_NEO4J_USER and WEFT_NEO4J_PASSWORD) to a Neo4j 5 whose content may be deleted
  - start a Docker engine
  - install a JDK ${OLDEST_JAVA} or later and Maven (Debian: apt-get install openjdk-17-jdk-headless maven)`;

export interface JavaTools {
  /** Full paths of the programs. */
  readonly java: string;
  readonly maven: string;
}

const isNewEnough = (java: string): boolean => {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= OLDEST_JAVA;
};

const javaCandidates = (): readonly string[] => {
  const home = process.env['JAVA_HOME'];
  const ofHome = home === undefined ? [] : [join(home, 'bin', 'java')].filter((file) => existsSync(file));
  const onPath = findOnPath(['java']);
  return onPath === undefined ? ofHome : [...ofHome, onPath];
};

const lookForTools = (): JavaTools | undefined => {
  const java = javaCandidates().find(isNewEnough);
  const maven = findOnPath(['mvn']);
  return java === undefined || maven === undefined ? undefined : { java, maven };
};

/** @throws Error saying what to install, when the tools are missing and can't be installed from here. */
export function findJavaTools(): JavaTools {
  const found = lookForTools();
  if (found !== undefined) return found;
  installDebianPackages(['openjdk-17-jdk-headless', 'maven']);
  const installed = lookForTools();
  if (installed === undefined) throw new Error(WHAT_TO_INSTALL);
  return installed;
}
