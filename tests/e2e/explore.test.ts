// The main line in a real browser: search, expand, read the sentence, go back; counts, stillness, labels, addresses.
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

describe('a newcomer', () => {
  test('searches, selects a line, reads its sentence and goes back', async () => {
    const { page, errors } = await weft.open('/');
    const picture = await openBySearch(page, 'tianrui');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    const id = 'firm:shandong-tianrui-heavy-industry';
    await expect.poll(() => inspector.getAttribute('data-id')).toBe(id);
    const line = picture.lines.find(({ type, source }) => type === 'LEVERAGES_EXPERTISE_OF' && source === id);
    expect(line).toBeDefined();
    await page.locator(`[role="listbox"] [data-key="${line?.key}"]`).dispatchEvent('click');
    await expect.poll(() => inspector.getAttribute('data-key')).toBe(line?.key);
    const quote = inspector.locator('blockquote').first();
    expect(await quote.innerText()).toContain('expertise');
    expect(await quote.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Serif');
    await page.goBack();
    await expect.poll(() => inspector.getAttribute('data-id')).toBe(id);
    expect(errors).toEqual([]);
  });

  test('finds names in Chinese, by initials and with a slip', async () => {
    const { page } = await weft.open('/');
    for (const [typed, found] of [
      ['大学', '大学'],
      ['jn', '济'],
      ['山大', '山东大学'],
      ['tianri', 'Tianrui'],
    ] as const) {
      const field = page.getByRole('combobox', { name: 'Search' });
      await field.fill(typed);
      await page.locator('[role="option"]', { hasText: found }).first().waitFor();
    }
  });

  test('is told what is not there', async () => {
    const { page } = await weft.open('/explore?n=city:weifang,city:gone&zz=1');
    await settled(page);
    await page.getByText('no longer in the data: city:gone').waitFor();
    await page.getByText('parts that mean nothing here: zz').waitFor();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('qqqqxxxx');
    await page.getByText('Nothing is called').waitFor();
  });
});

describe('the picture', () => {
  test('expanding moves no old node, and undo and Back restore it', async () => {
    const { page } = await weft.open('/');
    const before = await openBySearch(page, 'tianrui');
    await page.keyboard.press('ArrowRight');
    const grown = before.nodes.find((node) => node.more > 0 && node.id === 'city:weifang');
    await page.locator(`[role="listbox"] [data-id="${grown?.id}"]`).dispatchEvent('click');
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await page.waitForFunction((count) => window.weft.view().nodes.length > count, before.nodes.length);
    const after = await settled(page);
    for (const node of before.nodes) {
      const now = after.nodes.find((other) => other.id === node.id);
      expect(Math.hypot((now?.x ?? 0) - node.x, (now?.y ?? 0) - node.y), node.id).toBeLessThan(1);
    }
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => window.weft.view().nodes.length === count, before.nodes.length);
    expect((await settled(page)).nodes.map(({ id }) => id).sort()).toEqual(
      before.nodes.map(({ id }) => id).sort(),
    );
  });

  test.each([
    [1440, 900],
    [1024, 700],
  ])('no two labels overlap at rest at %i by %i', async (width, height) => {
    const { page } = await weft.open('/', { viewport: { width, height } });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const { labels } = await settled(page);
    expect(labels.length).toBeGreaterThan(5);
    for (const [index, a] of labels.entries())
      for (const b of labels.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('what is shown and what is not add up, in words and numbers, also with filters', async () => {
    const { page } = await weft.open('/');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await settled(page);
    for (const act of ['none', 'filter']) {
      if (act === 'filter') await page.locator('[role="checkbox"][data-type="Industry"]').click();
      const { nodes, lines, notShown, total } = await settled(page);
      expect(nodes.length + notShown.nodes).toBe(total.nodes);
      expect(lines.length + notShown.relations).toBe(total.relations);
      const status = await page.getByRole('region', { name: 'Status' }).innerText();
      expect(status).toContain(
        `Showing ${nodes.length} of ${total.nodes} entities, ${lines.length} of ${total.relations} lines`,
      );
      const parts = (status.split('Not shown:')[1] ?? '').split('\n')[0]?.split(',') ?? [];
      const sum = (wanted: boolean) =>
        parts
          .filter((part) => /\blines?\b/.test(part) === wanted)
          .reduce(
            (all, part) => all + Number(/\d[\d\u202f]*/.exec(part)?.[0].replaceAll('\u202f', '') ?? 0),
            0,
          );
      expect(sum(false)).toBe(notShown.nodes);
      expect(sum(true)).toBe(notShown.relations);
    }
    expect(await page.locator('[role="checkbox"][data-type="Industry"]').innerText()).toContain('hidden');
  });

  test('reload restores the picture from the address alone', async () => {
    const { page } = await weft.open('/');
    await openBySearch(page, 'jining');
    await page.waitForTimeout(900);
    const before = await settled(page);
    const copy = await weft.open(page.url().replace(weft.url, ''));
    const after = await settled(copy.page);
    expect(after.nodes.map(({ id }) => id).sort()).toEqual(before.nodes.map(({ id }) => id).sort());
    for (const node of before.nodes) {
      const now = after.nodes.find((other) => other.id === node.id);
      expect(Math.hypot((now?.x ?? 0) - node.x, (now?.y ?? 0) - node.y), node.id).toBeLessThan(1);
    }
    const inspector = copy.page.getByRole('region', { name: 'Inspector' });
    await expect.poll(() => inspector.getAttribute('data-id')).toBe('city:jining');
  });

  test('a picture opened by a question goes on saying the question and its answer', async () => {
    const { page } = await weft.open('/');
    const card = page.getByRole('list', { name: 'Ready questions' }).getByRole('button').first();
    const question = (await card.locator('b').textContent()) ?? '';
    await card.click();
    await settled(page);
    const inspector = page.getByRole('region', { name: 'Inspector' });
    const title = inspector.getByRole('heading', { level: 2 });
    await expect.poll(() => title.textContent()).toBe(question);
    await page.waitForTimeout(900);
    await page.reload();
    await settled(page);
    await expect.poll(() => title.textContent()).toBe(question);
    await inspector.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(() => inspector.getAttribute('data-key')).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => title.textContent()).toBe(question);
  });
});
