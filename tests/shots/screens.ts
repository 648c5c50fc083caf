// Every screen and state worth a picture: where it is and what to do there. Sizes and themes are `shots.ts`'s.
import type { Page } from 'playwright';
import { openBySearch, settled } from '../e2e/support/explorer-page';

/** A screen by the name of its file. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const FIRM = 'firm:shandong-tianrui-heavy-industry';

async function openAll(page: Page) {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await settled(page);
}

async function selectFirm(page: Page) {
  await openAll(page);
  await page.locator(`[role="listbox"] [data-id="${FIRM}"]`).dispatchEvent('click');
  await page.locator(`[aria-label="Inspector"][data-id="${FIRM}"]`).waitFor();
  await settled(page);
}

async function selectLine(page: Page) {
  await selectFirm(page);
  const picture = await settled(page);
  const line = picture.lines.find(({ type }) => type === 'LEVERAGES_EXPERTISE_OF');
  await page.locator(`[role="listbox"] [data-key="${line?.key}"]`).dispatchEvent('click');
  await page.locator(`[aria-label="Inspector"][data-key="${line?.key}"]`).waitFor();
  await settled(page);
}

const search = (text: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(text);
  await page.waitForTimeout(700);
};

async function failing(page: Page) {
  await page.route('**/api/**', (route) => route.abort());
  await page.reload();
  await page.getByText('No connection to Weft').first().waitFor();
}

async function partlyFailing(page: Page) {
  await openAll(page);
  await page.route('**/api/entities/**', (route) => route.abort());
  await page.locator(`[role="listbox"] [data-id="${FIRM}"]`).dispatchEvent('click');
  await page.getByRole('button', { name: 'Try again' }).first().waitFor();
}

async function slow(page: Page) {
  await page.route('**/api/graph/slice', () => undefined);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
}

async function withoutData(page: Page) {
  await page.route('**/api/status', async (route) => {
    const answer = await route.fetch();
    const body: unknown = await answer.json();
    const counts = { entities: 0, relations: 0, documents: 0, observations: 0, claims: { accepted: 0, candidate: 0, rejected: 0 } };
    await route.fulfill({ json: Object.assign({}, body, { counts }) });
  });
  await page.reload();
  await page.getByText('There is no data yet').waitFor();
}

async function openWithLegend(page: Page) {
  await openAll(page);
  if (!(await page.locator('.legend').isVisible())) await page.keyboard.press('[');
  await page.locator('.legend').waitFor();
}

async function nothingLeft(page: Page) {
  await openWithLegend(page);
  for (const row of await page.locator('[aria-labelledby="legend-lines"] [role="checkbox"]').all()) await row.click();
  await settled(page);
}

/** In the order of the design's pictures, then states. */
export const SCREENS: readonly Screen[] = [
  { name: 'start', path: '/', act: (page) => page.locator('.preview').waitFor() },
  { name: 'overview', path: '/', act: openAll },
  { name: 'entity', path: '/', act: selectFirm },
  { name: 'line', path: '/', act: selectLine },
  { name: 'one-step', path: '/', act: (page) => openBySearch(page, 'tianrui') },
  { name: 'search-initials', path: '/explore', act: search('jn') },
  { name: 'search-chinese', path: '/explore', act: search('大学') },
  { name: 'search-nothing', path: '/explore', act: search('qqqxxx') },
  { name: 'search-sentences', path: '/explore', act: search('photovoltaic') },
  { name: 'legend', path: '/', act: openWithLegend },
  {
    name: 'filtered',
    path: '/',
    act: async (page) => {
      await openWithLegend(page);
      await page.locator('[role="checkbox"][data-type="Industry"]').click();
      await settled(page);
    },
  },
  { name: 'nothing-left', path: '/', act: nothingLeft },
  { name: 'list', path: '/', act: async (page) => (await openAll(page), page.getByRole('button', { name: 'List', exact: true }).click()) },
  { name: 'help', path: '/', act: async (page) => (await openAll(page), page.getByRole('button', { name: 'Help' }).click()) },
  { name: 'settings', path: '/', act: (page) => page.getByRole('button', { name: 'Settings' }).click() },
  { name: 'empty', path: '/explore' },
  { name: 'missing', path: '/explore?n=city:weifang,city:gone&s=city:weifang&zz=1', act: settled },
  { name: 'loading', path: '/', act: slow },
  { name: 'no-data', path: '/', act: withoutData },
  { name: 'no-connection', path: '/', act: failing },
  { name: 'inspector-error', path: '/', act: partlyFailing },
];
