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
const LOOK_MS = 4;

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

const searchAnswer = z.object({ results: z.array(z.object({ name: z.string() })).min(1) });

async function firstHit({ url }: ServedSample): Promise<string> {
  const response = await fetch(`${url}/api/search?q=${SEARCHED}`);
  return searchAnswer.parse(await response.json()).results[0]?.name ?? '';
}

/** Looks every few milliseconds whether the picture is there, from the moment Enter goes down. */
async function watchEnter(page: Page): Promise<void> {
  await page.evaluate((everyMs) => {
    const watch = (window.benchEnter = { pressed: 0, settled: 0 });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && watch.pressed === 0) watch.pressed = performance.now();
      },
      { capture: true },
    );
    setInterval(() => {
      if (watch.pressed === 0 || watch.settled > 0) return;
      const { settled, nodes } = window.weft.view();
      if (settled && nodes.length > 1) watch.settled = performance.now();
    }, everyMs);
  }, LOOK_MS);
}

/** A request of the page for a part of the graph. */
interface Question {
  readonly path: string;
  readonly method: string;
  readonly body: string | null;
}

/** Time to fetch again, without the browser's cache, whatever of the graph the page fetched for its picture. */
async function fetchAnswers(page: Page, questions: readonly Question[]): Promise<number> {
  return page.evaluate(async (asked) => {
    const begin = performance.now();
    const headers = { 'content-type': 'application/json' };
    await Promise.all(
      asked.map(async ({ path, method, body }) =>
        (await fetch(path, { method, body, headers, cache: 'no-store' })).arrayBuffer(),
      ),
    );
    return performance.now() - begin;
  }, questions);
}

async function measure(weft: ServedSample, name: string): Promise<Measured> {
  const { page } = await weft.open('/');
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type(name);
  await page.locator('[role="option"]').first().waitFor();
  const questions: Question[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (!/^\/api\/(?:graph|entities)\b/.test(pathname)) return;
    questions.push({ path: pathname + search, method: request.method(), body: request.postData() });
  });
  await watchEnter(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (window.benchEnter?.settled ?? 0) > 0, null, { timeout: WAIT_MS });
  const picture = await page.evaluate(
    () => (window.benchEnter?.settled ?? 0) - (window.benchEnter?.pressed ?? 0),
  );
  const nodes = await page.evaluate(() => window.weft.view().nodes.length);
  if (questions.length === 0) throw new Error('the page asked for nothing of the graph');
  const answers = await fetchAnswers(page, questions);
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
