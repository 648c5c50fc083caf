// The explorer as a test speaks of it: what `window.weft` says, and waiting until the picture is still.
import type { Page } from 'playwright';

/** A part of what `weft.view()` returns. */
export interface Picture {
  readonly settled: boolean;
  readonly nodes: readonly { id: string; name: string; x: number; y: number; r: number; more: number }[];
  readonly lines: readonly { key: string; source: string; target: string; type: string }[];
  readonly labels: readonly { id: string; x: number; y: number; width: number; height: number }[];
  readonly notShown: { readonly nodes: number; readonly relations: number };
  readonly total: { readonly nodes: number; readonly relations: number };
}

declare global {
  interface Window {
    readonly weft: { view(): Picture };
  }
}

/** What is drawn now. */
const pictureOf = (page: Page): Promise<Picture> => page.evaluate(() => window.weft.view());

/** Waits until nothing changes by itself any more and something is drawn. */
export async function settled(page: Page): Promise<Picture> {
  await page.waitForFunction(() => window.weft.view().settled && window.weft.view().nodes.length > 0, null, {
    timeout: 30_000,
  });
  return pictureOf(page);
}

/** Types into search and takes the first result. */
export async function openBySearch(page: Page, text: string): Promise<Picture> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
  return settled(page);
}
