// Takes the pictures: every screen and state, both themes, both sizes, into shots/, and the README's into docs/images.
// Arguments narrow it to screens whose names contain one of them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSample, type ServedSample } from '../e2e/support/served-sample';
import { SCREENS, type Screen } from './screens';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'shots');
const README = { screen: 'entity', theme: 'light', width: 1440 } as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const;
const THEMES = ['light', 'dark'] as const;
/** Tooltips, fades and fonts come to rest. */
const REST_MS = 600;

type Theme = (typeof THEMES)[number];
type Size = (typeof SIZES)[number];

async function shoot(weft: ServedSample, screen: Screen, look: { readonly theme: Theme; readonly size: Size }) {
  const { theme, size } = look;
  const { page } = await weft.open(screen.path, { viewport: size, colorScheme: theme });
  await page.evaluate(() => document.fonts.ready);
  await screen.act?.(page);
  await page.mouse.move(size.width / 2, size.height - 4);
  await page.waitForTimeout(REST_MS);
  const isReadme = screen.name === README.screen && theme === README.theme && size.width === README.width;
  const path = join(FOLDER, `${screen.name}-${theme}-${size.width}.png`);
  await page.screenshot({ path });
  if (isReadme) await page.screenshot({ path: join(ROOT, 'docs/images/explore.png') });
  await weft.closePages();
}

async function takeAll(wanted: readonly string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
  const screens = SCREENS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const weft = await serveSample();
  let failed = 0;
  for (const screen of screens)
    for (const theme of THEMES)
      for (const size of SIZES)
        await shoot(weft, screen, { theme, size }).catch(async (error: unknown) => {
          failed += 1;
          process.stderr.write(`${screen.name} ${theme} ${size.width}: ${String(error).slice(0, 300)}\n`);
          await weft.closePages();
        });
  await weft.close();
  process.stdout.write(`${screens.length * THEMES.length * SIZES.length - failed} pictures in shots/\n`);
  return failed;
}

process.exitCode = (await takeAll(process.argv.slice(2))) > 0 ? 1 : 0;
