/**
 * From Enter in search to a settled picture: the real server on the sample, a real browser, a new page each time. The
 * reference is what the same page needs, in the same run, to fetch the answers that such a picture is made of.
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright';
import { z } from 'zod';
import { serveSample, type ServedSample } from '../e2e/support/served-sample';
import { percentile } from './percentiles';

const RUNS = 7;
const SEARCHED = 'tian';
const WAIT_MS = 60_000;

interface Measured {
  readonly picture: number;
  readonly nodes: number;
  readonly answers: number;
}

declare global {
  interface Window {
    benchEnter?: { pressed: number; settled: number };
  }
}

const searchAnswer = z.object({ hits: z.array(z.object({ name: z.string() })).min(1) });

async function firstHit({ url }: ServedSample): Promise<string> {
  const response = await fetch(`${url}/api/search?q=${SEARCHED}`);
  return searchAnswer.parse(await response.json()).hits[0]?.name ?? '';
}

/** Looks at every frame whether the picture is there, from the moment Enter goes down. */
async function watchEnter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = (window.benchEnter = { pressed: 0, settled: 0 });
    const look = () => {
      const { settled, nodes } = window.weft.view();
      if (settled && nodes.length > 1) watch.settled = performance.now();
      else requestAnimationFrame(look);
    };
    const begin = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || watch.pressed > 0) return;
      watch.pressed = performance.now();
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', begin, { capture: true });
  });
}

/** Time to fetch again, without the browser's cache, whatever of the graph the page fetched for its picture. */
async function fetchAnswers(page: Page, paths: readonly string[]): Promise<number> {
  return page.evaluate(async (addresses) => {
    const begin = performance.now();
    await Promise.all(
      addresses.map(async (address) => (await fetch(address, { cache: 'no-store' })).arrayBuffer()),
    );
    return performance.now() - begin;
  }, paths);
}

async function measure(weft: ServedSample, name: string): Promise<Measured> {
  const { page } = await weft.open('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.locator('[role="option"]').first().waitFor();
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/api\/(?:graph|entities)\b/.test(pathname) && request.method() === 'GET')
      paths.push(pathname + search);
  });
  await watchEnter(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (window.benchEnter?.settled ?? 0) > 0, null, { timeout: WAIT_MS });
  const picture = await page.evaluate(
    () => (window.benchEnter?.settled ?? 0) - (window.benchEnter?.pressed ?? 0),
  );
  const nodes = await page.evaluate(() => window.weft.view().nodes.length);
  const answers = await fetchAnswers(page, paths);
  await weft.closePages();
  return { picture, nodes, answers };
}

const row = (what: string, times: readonly number[]) => ({
  what,
  'min ms': Math.min(...times).toFixed(0),
  'median ms': percentile(times, 0.5).toFixed(0),
  'max ms': Math.max(...times).toFixed(0),
});

const weft = await serveSample();
try {
  const name = await firstHit(weft);
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(weft, name));
  const [pictures, answers] = [runs.map(({ picture }) => picture), runs.map((run) => run.answers)];
  console.log(
    `Enter to settled: “${name}”, ${runs[0]?.nodes} nodes, ${RUNS} runs, WebGL in software, load average ${loadavg()[0]?.toFixed(1)}`,
  );
  console.table([
    row('reference: fetching the same answers', answers),
    row('Enter to settled picture', pictures),
  ]);
  console.log(
    `Median beside the reference: ${(percentile(pictures, 0.5) / percentile(answers, 0.5)).toFixed(1)} times`,
  );
} finally {
  await weft.close();
}
