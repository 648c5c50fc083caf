// The real server on a store of its own with the shipped sample, and a browser; started once per file, ended with it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from '../../support/browser';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const READY_WITHIN_MS = 60_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** A served sample. */
export interface ServedSample {
  readonly url: string;
  /** Opens a page at a path; the page's own errors fail the test that calls {@link ServedPage.errors}. */
  open(path: string, options?: BrowserContextOptions): Promise<ServedPage>;
  /** Closes all pages, so that none draws behind the next test. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** A page and what went wrong in it. */
export interface ServedPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

function buildOnce() {
  if (existsSync(join(ROOT, 'apps/explorer/dist/index.html'))) return;
  const built = spawnSync('npm', ['run', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the explorer was not built:\n${built.stdout}${built.stderr}`);
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  const deadline = Date.now() + READY_WITHIN_MS;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (Date.now() < deadline && child.exitCode === null) {
    const found = ADDRESS.exec(said)?.[0];
    if (found !== undefined && (await isHealthy(found))) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`weft serve is not healthy:\n${said}`);
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false;
  }
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<ServedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, errors };
}

/** Starts server and browser. */
export async function serveSample(): Promise<ServedSample> {
  buildOnce();
  const folder = mkdtempSync(join(tmpdir(), 'weft-e2e-'));
  const child = spawn(
    './weft',
    ['serve', '--sample', '--port', '0', '--store', `embedded:${join(folder, 'graph')}`],
    {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [url, browser] = await Promise.all([addressOf(child), launchBrowser()]);
  return {
    url,
    open: (path, options = {}) => openPage(browser, url + path, options),
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      if (child.pid !== undefined && child.exitCode === null) {
        process.kill(-child.pid, 'SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
