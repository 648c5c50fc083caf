// The table and the mapping that data/README.md shows, loaded just as they stand there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPaths } from '@weft/ingest';
import { dumpArchive } from './dump-archive';
import { ENGINES } from './engines';

const README = new URL('../../data/README.md', import.meta.url);

/** The fenced block of a language that holds a text. */
function blockOf(language: string, holding: string): string {
  const blocks = readFileSync(README, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms);
  const [found, ...others] = [...blocks].filter(
    ([, lang, text]) => lang === language && text?.includes(holding),
  );
  expect(others).toEqual([]);
  return found?.[2] ?? '';
}

it.each(['memory', 'embedded'] as const)('the example of the guide loads into %s', async (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-example-'));
  const { archive, close } = await ENGINES[engine]();
  try {
    const [table, mapping] = [join(folder, 'table.csv'), join(folder, 'mapping.yaml')];
    writeFileSync(table, blockOf('csv', 'Company'));
    writeFileSync(mapping, blockOf('yaml', 'relations:'));
    const report = await loadPaths([table], archive, { mapping });
    expect([report.rejected, report.warnings]).toEqual([[], []]);
    const { entities, relations, claims, documents } = await dumpArchive(archive);
    expect(entities.map(({ id }) => id).sort()).toEqual([
      'firm:harbour-ropes',
      'firm:north-mill',
      'university:lakeside-college',
    ]);
    expect(relations.map(({ type, validFrom }) => [type, validFrom]).sort()).toEqual([
      ['COLLABORATES_WITH', '2019'],
      ['COLLABORATES_WITH', '2021-05'],
    ]);
    expect(claims.map(({ quote }) => quote).sort()).toEqual([
      'Harbour Ropes trains its engineers at Lakeside College.',
      'North Mill and Lakeside College opened a joint workshop in 2019.',
    ]);
    expect(documents).toMatchObject([
      { title: 'Partnerships of firms and universities', publishedAt: '2024-03' },
    ]);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
