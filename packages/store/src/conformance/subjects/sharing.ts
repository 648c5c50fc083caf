/** Many at once, and again later: parallel readers and writers, several openers, and what a restart finds. */
import { describe, expect, test } from 'vitest';
import { parseId, type EntityId, type EntityRecord } from '@weft/model';
import { buildRegion } from '../fixture/region';
import { benchOn, useBench, type ConformanceHarness } from '../harness';

const WRITERS = 6;
const ROUNDS = 5;

function place(name: string): EntityRecord {
  const id = parseId<EntityId>(`place:${name}`);
  return { id, type: 'Place', name, aliases: [], status: 'accepted', sources: ['sharing'] };
}

export function describeSharing(harness: ConformanceHarness): void {
  describe('sharing', () => {
    const region = buildRegion();
    const bench = useBench(harness, region);
    const accepted = region.entities.filter(({ status }) => status === 'accepted').length;

    test('parallel writers all get through, and readers see whole states only', async () => {
      const { archive, reader } = bench();
      const write = async (writer: number) => {
        for (let round = 0; round < ROUNDS; round += 1) {
          const pair = [place(`${writer}-${round}-a`), place(`${writer}-${round}-b`)];
          await archive.write({ entities: { create: pair, update: [], remove: [] } });
        }
      };
      const read = async () => {
        for (let round = 0; round < 2 * ROUNDS; round += 1) {
          const { entities } = await reader.readCounts();
          expect((entities - accepted) % 2).toBe(0);
        }
      };
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
      await Promise.all([...writers, read(), read(), read(), read()]);
      expect((await reader.readCounts()).entities).toBe(accepted + 2 * WRITERS * ROUNDS);
    });

    test('writers on one node take turns, and no write is lost', async () => {
      const { store } = bench();
      const count = {
        name: 'test',
        text: "MERGE (c:Counter {id: 'one'}) SET c.n = coalesce(c.n, 0) + 1",
        parameters: {},
      };
      await store.write([count]);
      await Promise.all(Array.from({ length: 20 }, () => store.write([count])));
      const { rows } = await store.query('MATCH (c:Counter) RETURN c.n AS n', {}, { limit: 2 });
      expect(rows).toEqual([[21]]);
    });

    test('a write whose second statement fails leaves nothing of the first', async () => {
      const { store } = bench();
      const statements = ["CREATE (:Half {id: 'half'})", "CREATE (:Entity {id: 'city:harnby'})"];
      const writing = store.write(statements.map((text) => ({ name: 'test', text, parameters: {} })));
      await expect(writing).rejects.toMatchObject({ code: 'constraint' });
      const { rows } = await store.query('MATCH (h:Half) RETURN count(h) AS n', {}, { limit: 1 });
      expect(rows).toEqual([[0]]);
    });

    test('another opener sees what is written, at once', async () => {
      const second = benchOn(await harness.openAgain());
      try {
        await bench().archive.write({ entities: { create: [place('seen')], update: [], remove: [] } });
        expect((await second.reader.readEntity(parseId('place:seen')))?.entity.name).toBe('seen');
        await second.archive.write({ entities: { create: [place('back')], update: [], remove: [] } });
        expect((await bench().reader.readEntity(parseId('place:back')))?.entity.name).toBe('back');
        expect(await second.reader.readDataVersion()).toBe(await bench().reader.readDataVersion());
      } finally {
        await second.store.close();
      }
      expect(await bench().reader.readDataVersion()).not.toBe('');
    });
  });

  describe('restart', () => {
    test('finds everything as it was, schema and indexes too', async () => {
      const region = buildRegion();
      const first = benchOn(await harness.openEmpty());
      await first.store.ensureSchema();
      const create = region.entities;
      await first.archive.write({ entities: { create, update: [], remove: [] } });
      await first.store.checkpoint();
      const version = await first.reader.readDataVersion();
      await first.store.close();
      await expect(first.store.checkpoint()).rejects.toMatchObject({ code: 'interrupted' });

      const again = benchOn(await harness.openAgain());
      try {
        await again.store.ensureSchema();
        expect(await again.reader.readDataVersion()).toBe(version);
        const found = await again.archive.readExisting({ entities: create.map(({ id }) => id) });
        expect(found.entities).toHaveLength(create.length);
        const hits = await again.store.searchText({ index: 'entity-names', text: '大学', limit: 10 });
        expect(hits).toHaveLength(2);
        const twice = again.archive.write({
          entities: { create: create.slice(0, 1), update: [], remove: [] },
        });
        await expect(twice).rejects.toMatchObject({ code: 'constraint' });
      } finally {
        await again.store.close();
      }
    });
  });
}
