// Without a mouse, and for readers who listen: the whole walk by keys, names of regions, no serious axe finding.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBySearch, settled } from './support/explorer-page';
import { serveSample, type ServedSample } from './support/served-sample';

let weft: ServedSample;
beforeAll(async () => {
  weft = await serveSample();
});
afterEach(() => weft.closePages());
afterAll(async () => {
  await weft?.close();
});

/** Walks the lines of the selected entity until one leads to `id`, and follows it. */
async function walkTo(page: Page, id: string) {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const { lines } = await settled(page);
  for (const _line of lines) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => inspector.getAttribute('data-key')).toBeTruthy();
    const key = await page.locator('[role="option"][aria-selected="true"]').getAttribute('data-key');
    const line = lines.find((drawn) => drawn.key === key);
    if (line?.source !== id && line?.target !== id) continue;
    await page.keyboard.press('Enter');
    await expect.poll(() => inspector.getAttribute('data-id')).toBe(id);
    return;
  }
  throw new Error(`no line leads to ${id}`);
}

describe('keyboard', () => {
  test('search, expand, walk to a line, read it, step back, undo', async () => {
    const { page } = await weft.open('/');
    const first = await openBySearch(page, 'tianrui');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => inspector.getAttribute('data-key')).toBeTruthy();
    expect(await inspector.locator('blockquote').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector.getAttribute('data-key')).toBeNull();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => inspector.getAttribute('data-id')).toBeTruthy();
    await page.keyboard.press('h');
    await page.waitForFunction((count) => window.weft.view().nodes.length < count, first.nodes.length);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => window.weft.view().nodes.length === count, first.nodes.length);
  });

  test('follow lines to their far ends: firm, institute, university', async () => {
    const { page } = await weft.open('/');
    await openBySearch(page, 'tianrui');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await walkTo(page, 'institute:geotechnical-and-structural-engineering-center');
    const before = (await settled(page)).nodes.length;
    await page.keyboard.press('e');
    await page.waitForFunction((count) => window.weft.view().nodes.length > count, before);
    await settled(page);
    await walkTo(page, 'university:shandong-university');
    expect(await inspector.getByRole('heading', { level: 2 }).textContent()).toBe('Shandong University');
  });

  test('walking goes round every line of the entity and says each', async () => {
    const { page } = await weft.open('/');
    const picture = await openBySearch(page, 'tianrui');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await expect.poll(() => inspector.getAttribute('data-id')).toBeTruthy();
    const id = await inspector.getAttribute('data-id');
    const lines = picture.lines.filter(({ source, target }) => source === id || target === id);
    const live = page.locator('[aria-live="polite"]').first();
    const said = new Set<string>();
    for (const _line of lines) {
      const before = await live.textContent();
      await page.keyboard.press('Alt+ArrowDown');
      await page.waitForFunction(
        ([text]) => document.querySelector('[aria-live="polite"]')?.textContent !== text,
        [before],
      );
      said.add((await live.textContent()) ?? '');
    }
    expect([...said].filter((text) => text.startsWith('Line ')).length).toBe(lines.length);
  });

  test('the list of this view is one tab stop in step with the canvas', async () => {
    const { page } = await weft.open('/');
    const picture = await openBySearch(page, 'tianrui');
    const list = page.getByRole('listbox', { name: 'List of this view' });
    expect(await list.getByRole('option').count()).toBe(picture.nodes.length + picture.lines.length);
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const id = await list.locator('[aria-selected="true"]').getAttribute('data-id');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await expect.poll(() => inspector.getAttribute('data-id')).toBe(id);
    expect(await list.locator('[lang="zh"]').count()).toBeGreaterThan(0);
  });

  test('regions carry their names', async () => {
    const { page } = await weft.open('/explore?n=city:jining');
    await settled(page);
    for (const name of ['Filters', 'Canvas', 'Inspector', 'Status'])
      expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
    expect(await page.getByRole('combobox', { name: 'Search' }).count()).toBe(1);
    const slider = page.getByRole('slider', { name: 'Confidence' });
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => slider.inputValue()).toBe('100');
    await page.keyboard.press('Home');
    await expect.poll(() => slider.inputValue()).toBe('0');
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  test.each(['/', '/explore?n=city:jining,province:shandong,project:catl-photovoltaic-base&s=city:jining'])(
    'no serious finding on %s',
    async (path) => {
      const { page } = await weft.open(path, { colorScheme: theme, reducedMotion: 'reduce' });
      if (path === '/') await page.locator('.preview').waitFor();
      else {
        await settled(page);
        await page.locator('[data-id="city:jining"] blockquote').first().waitFor();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    },
  );
});
