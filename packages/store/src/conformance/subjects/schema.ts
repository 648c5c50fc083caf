/** Schema and marker: made once, harmless again, and never forced upon a database of somebody else's. */
import { afterEach, describe, expect, test } from 'vitest';
import { RELATION_TYPE_NAMES } from '@weft/model';
import type { GraphStore } from '../../graph-store';
import { SCHEMA_VERSION } from '../../schema/establish-schema';
import { regionBatch } from '../fixture/region-batch';
import { buildRegion } from '../fixture/region';
import { benchOn, type ConformanceHarness } from '../harness';
import { matching } from '../matching';

const write = (store: GraphStore, text: string) => store.write([{ name: 'test', text, parameters: {} }]);
const read = (store: GraphStore, text: string) => store.read({ name: 'test', text, parameters: {} });

export function describeSchema(harness: ConformanceHarness): void {
  describe('schema', () => {
    let store: GraphStore | undefined;
    const openEmpty = async () => {
      store = await harness.openEmpty();
      return store;
    };
    afterEach(async () => {
      await store?.close();
      store = undefined;
    });

    test('marks a new store once, and a second call changes nothing', async () => {
      const opened = await openEmpty();
      await opened.ensureSchema();
      const marker =
        'MATCH (m:WeftStore) RETURN m.id AS id, m.schemaVersion AS version, m.dataVersion AS data';
      const first = await read(opened, marker);
      expect(first.rows).toHaveLength(1);
      expect(first.rows[0]?.slice(0, 2)).toEqual(['weft', SCHEMA_VERSION]);
      await opened.ensureSchema();
      expect((await read(opened, marker)).rows).toEqual(first.rows);
    });

    test('holds every id to one node', async () => {
      const opened = await openEmpty();
      await opened.ensureSchema();
      for (const label of [
        'Entity',
        'Claim',
        'Document',
        'Metric',
        'Observation',
        'ImportRun',
        'WeftStore',
      ]) {
        await write(opened, `CREATE (:${label} {id: 'one'})`);
        const again = write(opened, `CREATE (:${label} {id: 'one'})`);
        await expect(again, label).rejects.toMatchObject({ code: 'constraint' });
      }
    });

    test('refuses a foreign database and leaves it as it was', async () => {
      const opened = await openEmpty();
      await write(opened, "CREATE (:Entity {id: 'somebody', name: 'Not ours'})");
      await expect(opened.ensureSchema()).rejects.toMatchObject({ code: 'foreign' });
      const batch = regionBatch(buildRegion());
      await expect(benchOn(opened).archive.write(batch)).rejects.toMatchObject({ code: 'foreign' });
      const { rows } = await read(opened, 'MATCH (n) RETURN count(n) AS nodes');
      expect(rows).toEqual([[1]]);
    });

    test('names the migration for an older schema, and an update for a newer one', async () => {
      const opened = await openEmpty();
      await opened.ensureSchema();
      await write(opened, 'MATCH (m:WeftStore) SET m.schemaVersion = 0');
      const tooOld = { code: 'schema-too-old', message: matching(/weft migrate/) };
      await expect(opened.ensureSchema()).rejects.toMatchObject(tooOld);
      await write(opened, 'MATCH (m:WeftStore) SET m.schemaVersion = 99');
      await expect(opened.ensureSchema()).rejects.toMatchObject({ message: matching(/update Weft/) });
    });

    test('every statement is filled from the registries', async () => {
      const { catalogue } = benchOn(await openEmpty());
      const types = /\[(?:relation)?:([A-Z_|]+)\]/.exec(
        catalogue.statement('read/count-relations').text,
      )?.[1];
      expect(types?.split('|')).toEqual([...RELATION_TYPE_NAMES]);
      for (const name of catalogue.list('read'))
        expect(catalogue.asksForRelationType(name)).toBe(name === 'read/relations-of-type');
    });

    test('says what it is', async () => {
      const opened = await openEmpty();
      const { kind, engineVersion, location } = await opened.describe();
      expect(kind).not.toBe('');
      expect(engineVersion).toMatch(/^\d+\.\d+/);
      expect(location).not.toMatch(/password/i);
    });
  });
}
