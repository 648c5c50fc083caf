/** Script time per frame of the canvas beside bare Sigma, and time to a settled picture, on generated graphs in a real browser. */
import { fileURLToPath } from 'node:url';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../support/browser';

const SIZES = [
  { nodes: 500, lines: 1_000, goalMs: 1_000 },
  { nodes: 2_000, lines: 6_000, goalMs: 1_500 },
  { nodes: 10_000, lines: 20_000, goalMs: 6_000 },
] as const;
const SECONDS = 4;
const RATIO_GOAL = 1.3;
const EXPLORER = fileURLToPath(new URL('../../apps/explorer', import.meta.url));

/** What `frames` of the canvas answers; see the contract of `window.weft`. */
interface Frames {
  readonly frames: number;
  readonly scriptMsMedian: number;
  readonly scriptMsP95: number;
}

interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly nodes: number;
  readonly pictureMs: number;
  readonly barePictureMs: number;
  readonly goalMs: number;
  readonly longestPauseMs: number;
  readonly ours: Frames;
  readonly bare: Frames;
  readonly labels: number;
  readonly overlaps: number;
}

/** The lab page offers its calls as `window.canvasLab`; they are called by name, so that the bench needs none of its code. */
const PAUSE_WATCH = `
  window.benchPauses = { longest: 0 };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.benchPauses.longest = Math.max(window.benchPauses.longest, now - last);
    last = now;
  }, 10);`;

async function measure(page: Page, size: (typeof SIZES)[number]): Promise<Row> {
  await page.evaluate(PAUSE_WATCH);
  const pictureMs = await page.evaluate<number>(`canvasLab.generate(${size.nodes}, ${size.lines})`);
  const longestPauseMs = await page.evaluate<number>('benchPauses.longest');
  const ours = await page.evaluate<Frames>(`canvasLab.controller.frames(${SECONDS})`);
  const labels = await page.evaluate<readonly LabelBox[]>('canvasLab.controller.view().labels');
  const bare = await page.evaluate<Frames>(`canvasLab.bareFrames(${SECONDS})`);
  const barePictureMs = await page.evaluate<number>('canvasLab.barePicture()');
  return {
    nodes: size.nodes,
    goalMs: size.goalMs,
    pictureMs,
    barePictureMs,
    longestPauseMs,
    ours,
    bare,
    labels: labels.length,
    overlaps: overlapsAmong(labels),
  };
}

function overlapsAmong(labels: readonly LabelBox[]): number {
  let count = 0;
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1))
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        count += 1;
  });
  return count;
}

function print(rows: readonly Row[]): void {
  const ms = (value: number): string => value.toFixed(2);
  const table = rows.map((row) => ({
    nodes: row.nodes,
    'settled picture, ms': Math.round(row.pictureMs),
    'goal, ms': row.goalMs,
    'bare Sigma and 300 rounds, ms': Math.round(row.barePictureMs),
    'share of it': ms(row.pictureMs / row.barePictureMs),
    'longest pause, ms': Math.round(row.longestPauseMs),
    'script per frame, ms (p95)': `${ms(row.ours.scriptMsMedian)} (${ms(row.ours.scriptMsP95)})`,
    'bare Sigma, ms (p95)': `${ms(row.bare.scriptMsMedian)} (${ms(row.bare.scriptMsP95)})`,
    ratio: ms(row.ours.scriptMsMedian / row.bare.scriptMsMedian),
    'goal ratio': RATIO_GOAL,
    labels: row.labels,
    overlapping: row.overlaps,
  }));
  console.table(table);
}

/** Builds the lab page as it would be shipped and serves it. */
async function serveLab(
  folder: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  await build({
    root: EXPLORER,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: join(EXPLORER, 'canvas-lab.html') } },
  });
  const server = await preview({
    root: EXPLORER,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server gave no address');
  return { address, close: () => server.close() };
}

async function measureAll(browser: Browser, address: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(`${address}canvas-lab.html?nodes=0`);
    await page.waitForFunction('window.canvasLab !== undefined');
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    rows.push(await measure(page, size));
    await page.close();
  }
  return rows;
}

async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-canvas-bench-'));
  const lab = await serveLab(folder);
  const browser = await launchBrowser();
  try {
    print(await measureAll(browser, lab.address));
  } finally {
    await browser.close();
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await run();
