/** Full-text search in two languages, with whatever a user types. */
import { describe, expect, test } from 'vitest';
import { parseId, type EntityId } from '@weft/model';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';

const HOSTILE = [
  '',
  '   ',
  '"',
  '(',
  ')',
  'harnby AND',
  '*',
  '~',
  'a:b',
  '\\',
  '/',
  '[x TO y]',
  '+-!^?',
  '{',
  '&& ||',
];

export function describeFullText(harness: ConformanceHarness): void {
  describe('full text', () => {
    const bench = useBench(harness, buildRegion());
    const names = async (text: string, limit = 50) => {
      const hits = await bench().store.searchText({ index: 'entity-names', text, limit });
      return hits.map(({ id }) => id);
    };

    test.each([
      ['an English word', 'tidewater', 'institute:tidewater'],
      ['capitals', 'TURBINE', 'institute:tidewater'],
      ['an alias', 'Harnaby', 'city:harnby'],
      ['a Chinese name', '哈恩比', 'city:harnby'],
      ['a Chinese alias', '哈恩市', 'city:harnby'],
      ['a part of a Chinese name', '大学', 'university:harnby'],
      ['a part inside a Chinese name', '理工', 'university:ostvik'],
    ])('finds an entity by %s', async (_, text, id) => {
      expect(await names(text)).toContain(id);
    });

    test('finds sentences in both languages', async () => {
      const quotes = async (text: string) => {
        const hits = await bench().store.searchText({ index: 'claim-quotes', text, limit: 10 });
        const claims = await bench().reader.readClaims(hits.map(({ id }) => id));
        return claims.map(({ claim }) => claim.quote);
      };
      expect(await quotes('turbine')).toEqual([expect.stringContaining('turbine know-how')]);
      expect(await quotes('支柱产业')).toEqual(['风电产业是哈恩比的支柱产业。']);
    });

    test('keeps to its limit, best first, and does not find candidates', async () => {
      const hits = await bench().store.searchText({
        index: 'entity-names',
        text: 'norrbeck works',
        limit: 5,
      });
      expect(hits).toHaveLength(5);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(await names('whispered')).toEqual([]);
    });

    test.each(HOSTILE)('takes %j as words and nothing else', async (text) => {
      expect(Array.isArray(await names(text))).toBe(true);
    });

    test('follows what is written', async () => {
      const { archive } = bench();
      const id = parseId<EntityId>('city:new');
      const city = {
        id,
        type: 'City',
        name: 'Quillhaven',
        aliases: [],
        status: 'accepted',
        sources: [],
      } as const;
      await archive.write({ entities: { create: [city], update: [], remove: [] } });
      expect(await names('quillhaven')).toEqual([id]);
      await archive.write({ entities: { create: [], update: [{ ...city, name: 'Fernmoor' }], remove: [] } });
      expect([await names('quillhaven'), await names('fernmoor')]).toEqual([[], [id]]);
      await archive.write({ entities: { create: [], update: [], remove: [id] } });
      expect(await names('fernmoor')).toEqual([]);
    });
  });
}
