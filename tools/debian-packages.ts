// Installs what tests need from Debian's own packages, where this process may (root on a Debian system).
// Whoever calls it decides what to say when it can't be done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT_GET = '/usr/bin/apt-get';

const isRootOnDebian = (): boolean => existsSync(APT_GET) && process.getuid?.() === 0;

const aptGet = (...args: readonly string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(APT_GET, ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
};

/** Installs the packages; false when this process may not, or when apt-get failed. */
export function installDebianPackages(names: readonly string[]): boolean {
  if (!isRootOnDebian()) return false;
  process.stderr.write(`installing ${names.join(', ')} with apt-get\n`);
  aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...names);
}
