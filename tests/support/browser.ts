// Finds and launches the browser of end-to-end tests and screenshots. Pages and what is done on them belong to the
// tests. The order of the ways is part of the contract; a missing browser is an error, never a skip.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { installDebianPackages } from '../../tools/debian-packages';
import { findOnPath } from '../../tools/find-on-path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const WHAT_TO_INSTALL = `No browser to test in. Do one of these:
  - set WEFT_TEST_BROWSER to the path of a Chromium or Chrome
  - install chromium (Debian: apt-get install chromium fonts-noto-cjk)
  - npx playwright install chromium`;

/** No sandbox, because root has none; no traffic of the browser's own; WebGL in software, so that no GPU is needed. */
const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const namedBrowser = (): string | undefined => {
  const named = process.env['WEFT_TEST_BROWSER'];
  if (named === undefined || named === '') return undefined;
  if (!existsSync(named)) throw new Error(`WEFT_TEST_BROWSER names no file: ${named}`);
  return named;
};

const playwrightsOwn = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const installedFromDebian = (): string | undefined => {
  installDebianPackages(['chromium', 'fonts-noto-cjk']);
  return findOnPath(NAMES);
};

/**
 * Full path of a Chromium.
 * @throws Error naming what to install when there is none and none can be installed from here.
 */
export function findBrowser(): string {
  const found = namedBrowser() ?? findOnPath(NAMES) ?? playwrightsOwn() ?? installedFromDebian();
  if (found === undefined) throw new Error(WHAT_TO_INSTALL);
  return found;
}

/** Launches it without a window. Whoever launches closes. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] });
}
