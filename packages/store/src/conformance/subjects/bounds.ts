/** Deadlines and cancellation: a runaway query ends in time, and everybody else's work goes on. */
import { describe, expect, test } from 'vitest';
import { parseId } from '@weft/model';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';

const RUNAWAY =
  'UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH count(*) AS n RETURN n AS n';
/** One expression, which a server's own timeout may not end. Small enough to end by itself some time later. */
const LONG_EXPRESSION = 'RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x % 7) AS s';
const CROSS_PRODUCT =
  'MATCH (a), (b), (c), (d), (e), (f) WHERE a.id < b.id OR c.id < f.id WITH count(*) AS n RETURN n AS n';

const OVERTIME_MS = 3_000;

export function describeBounds(harness: ConformanceHarness): void {
  describe('bounds', () => {
    const region = buildRegion();
    const bench = useBench(harness, region);
    const id = parseId<never>('city:harnby');
    const expectAnswers = async () => {
      const detail = await bench().reader.readEntity(id);
      expect(detail?.entity.name).toBe('Harnby');
    };

    test.each([RUNAWAY, LONG_EXPRESSION, CROSS_PRODUCT])('a deadline ends %s', async (text) => {
      const began = performance.now();
      const running = bench().store.query(text, {}, { limit: 10, timeoutMs: 1_000 });
      await expect(running).rejects.toMatchObject({ code: 'timeout' });
      expect(performance.now() - began).toBeLessThan(1_000 + OVERTIME_MS);
      await expectAnswers();
    });

    test('a signal ends a query at once', async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const running = bench().store.query(RUNAWAY, {}, { limit: 10, timeoutMs: 60_000, signal });
      const began = performance.now();
      setTimeout(() => controller.abort(), 300);
      await expect(running).rejects.toMatchObject({ code: 'cancelled' });
      expect(performance.now() - began).toBeLessThan(2_000);
      const aborted = bench().store.query('RETURN 1 AS one', {}, { limit: 1, signal });
      await expect(aborted).rejects.toMatchObject({ code: 'cancelled' });
      await expectAnswers();
    });

    test('reads and writes of others survive a query that is ended', async () => {
      const { store, archive, reader } = bench();
      let isRunning = true;
      const runaway = store
        .query(RUNAWAY, {}, { limit: 10, timeoutMs: 1_500 })
        .catch((error: unknown) => error)
        .finally(() => (isRunning = false));
      const [city] = region.entities.filter((entity) => entity.id === 'city:lonely');
      if (city === undefined) throw new Error('the fixture has no such city');
      let rounds = 0;
      let roundsAfter = 0;
      while (roundsAfter < 2) {
        await archive.write({
          entities: { create: [], update: [{ ...city, name: `Round ${rounds}` }], remove: [] },
        });
        expect((await reader.readEntity(city.id))?.entity.name).toBe(`Round ${rounds}`);
        rounds += 1;
        if (!isRunning) roundsAfter += 1;
      }
      expect(await runaway).toMatchObject({ code: 'timeout' });
      expect(rounds).toBeGreaterThan(roundsAfter);
    });

    test('a deadline holds for statements of our own', async () => {
      const statement = { name: 'test', text: RUNAWAY, parameters: {} };
      const reading = bench().store.read(statement, { timeoutMs: 1_000 });
      await expect(reading).rejects.toMatchObject({ code: 'timeout' });
      await expectAnswers();
    });
  });
}
