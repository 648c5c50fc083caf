/** Writing: what is written is what is read, twice is once, retraction takes claims and lines, runs own their claims. */
import { describe, expect, test } from 'vitest';
import { parseId, type ClaimRecord, type EntityId, type ImportRunRecord, type RunId } from '@weft/model';
import { claimOf, RELATIONS_TABLE } from '../fixture/region-claims';
import { firmId } from '../fixture/region-entities';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';
import { matching } from '../matching';

const RUN: ImportRunRecord = {
  titles: ['Invented region'],
  licenses: [],
  credits: [],
  id: parseId<RunId>('run_one'),
  startedAt: '2031-06-01T08:00:00.000Z',
  finishedAt: '2031-06-01T08:01:00.000Z',
  sources: [RELATIONS_TABLE],
  created: 3,
  changed: 0,
  retracted: 0,
  rejected: 0,
};

const byId = <Entry extends { readonly id: string }>(records: readonly Entry[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const retracted = (claim: ClaimRecord): ClaimRecord => ({ ...claim, status: 'retracted' });

/** All ids a region has. */
function wholeQuery(region: ReturnType<typeof buildRegion>) {
  return {
    entities: region.entities.map(({ id }) => id),
    documents: region.documents.map(({ id }) => id),
    metrics: region.metrics.map(({ id }) => id),
    claims: region.claims.map(({ id }) => id),
    observations: region.observations.map(({ id }) => id),
    relations: region.relations.map(({ key }) => key),
  };
}

async function collect(pages: AsyncIterable<readonly string[]>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

export function describeArchive(harness: ConformanceHarness): void {
  describe('archive', () => {
    const region = buildRegion();
    const bench = useBench(harness, region);
    const supply = claimOf({ subject: firmId(1), type: 'SUPPLIES', object: firmId(2) });

    test('gives back every record as it was written', async () => {
      const found = await bench().archive.readExisting(wholeQuery(region));
      expect(byId(found.entities)).toEqual(byId(region.entities));
      expect(byId(found.documents)).toEqual(byId(region.documents));
      expect(byId(found.metrics)).toEqual(byId(region.metrics));
      expect(byId(found.observations)).toEqual(byId(region.observations));
      expect(byId(found.claims)).toEqual(byId(region.claims));
      const byKey = (records: typeof region.relations) =>
        records.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      expect(byKey(found.relations)).toEqual(byKey(region.relations));
    });

    test('finds claims behind relationships and figures, each once', async () => {
      const relKey = supply.relKey ?? parseId('none');
      const behind = await bench().archive.readExisting({
        claims: [supply.id],
        claimsBehindRelations: [relKey],
        claimsBehindObservations: region.observations.map(({ id }) => id),
      });
      const expected = region.claims.filter((claim) => claim.relKey === relKey || claim.observationId);
      expect(byId(behind.claims)).toEqual(byId(expected));
    });

    test('an overwritten record loses what it no longer has', async () => {
      const { archive } = bench();
      const [ostvik] = region.entities.filter(({ id }) => id === 'city:ostvik');
      if (ostvik === undefined) throw new Error('the fixture has no such city');
      const { nameZh: _gone, ...rest } = ostvik;
      await archive.write({ entities: { create: [], update: [{ ...rest, aliases: ['Ost'] }], remove: [] } });
      const changed = await archive.readExisting({ entities: [ostvik.id] });
      expect(changed.entities).toEqual([{ ...rest, aliases: ['Ost'] }]);
      await archive.write({ entities: { create: [], update: [ostvik], remove: [] } });
      expect((await archive.readExisting({ entities: [ostvik.id] })).entities).toEqual([ostvik]);
    });

    test('every write changes the data version, and an empty one does not', async () => {
      const { archive, reader } = bench();
      const before = await reader.readDataVersion();
      await archive.write({});
      expect(await reader.readDataVersion()).toBe(before);
      await archive.write({ claims: { create: [], update: [supply] } });
      expect(await reader.readDataVersion()).not.toBe(before);
    });

    test('retraction takes the line and keeps the claim; accepting it again brings the line back', async () => {
      const { archive, reader } = bench();
      const key = supply.relKey ?? parseId('none');
      const line = region.relations.filter((relation) => relation.key === key);
      const removal = { create: [], update: [], remove: [{ key, type: 'SUPPLIES' } as const] };
      await archive.write({ claims: { create: [], update: [retracted(supply)] }, relations: removal });
      expect(await reader.readRelation(key)).toBeUndefined();
      expect(await reader.readEvidence(key)).toEqual([]);
      const kept = await archive.readExisting({ claims: [supply.id], relations: [key] });
      expect([kept.claims, kept.relations]).toEqual([[retracted(supply)], []]);
      const ids = await collect(archive.listIdsOfSource('claims', RELATIONS_TABLE));
      expect(ids).not.toContain(supply.id);
      await archive.write({
        claims: { create: [], update: [supply] },
        relations: { create: line, update: [], remove: [] },
      });
      expect(await reader.readRelation(key)).toEqual(line[0]);
      expect((await reader.readEvidence(key)).map(({ claim }) => claim)).toEqual([supply]);
    });

    test('a claim that is resolved to another entity is tied to that one alone', async () => {
      const { archive, reader } = bench();
      const moved = { ...supply, subjectId: parseId<EntityId>(firmId(7)) };
      await archive.write({ claims: { create: [], update: [moved] } });
      const claimsOf = async (i: number) =>
        (await reader.readEntityEvidence(parseId(firmId(i)), 100)).claims.map(({ claim }) => claim.id);
      expect(await claimsOf(7)).toContain(supply.id);
      expect(await claimsOf(1)).not.toContain(supply.id);
      await archive.write({ claims: { create: [], update: [supply] } });
      expect(await claimsOf(1)).toContain(supply.id);
    });

    test('a removed entity can come back, and its retracted claims are tied to it again', async () => {
      const { archive, reader } = bench();
      const [institute] = region.entities.filter(({ id }) => id === 'institute:tidewater');
      if (institute === undefined) throw new Error('the fixture has no such institute');
      const claims = region.claims.filter(({ subjectId }) => subjectId === institute.id);
      const lines = region.relations.filter(({ subjectId }) => subjectId === institute.id);
      await archive.write({
        claims: { create: [], update: claims.map(retracted) },
        relations: { create: [], update: [], remove: lines },
        entities: { create: [], update: [], remove: [institute.id] },
      });
      expect(await reader.readEntity(institute.id)).toBeUndefined();
      await archive.write({ claims: { create: [], update: claims.map(retracted) } });
      await archive.write({
        entities: { create: [institute], update: [], remove: [] },
        claims: { create: [], update: claims },
        relations: { create: lines, update: [], remove: [] },
      });
      expect((await reader.readEntityEvidence(institute.id, 10)).total).toBe(claims.length);
    });

    test('refuses a batch whose ends are missing, and writes nothing of it', async () => {
      const { archive } = bench();
      const orphan = claimOf({ subject: 'firm:nowhere', type: 'SUPPLIES', object: firmId(2) });
      const [city] = region.entities.filter(({ id }) => id === 'city:lonely');
      const entities = { create: [], update: city ? [{ ...city, name: 'Changed' }] : [], remove: [] };
      const writing = archive.write({ entities, claims: { create: [orphan], update: [] } });
      await expect(writing).rejects.toMatchObject({ code: 'internal', message: matching(/firm:nowhere/) });
      const found = await archive.readExisting({ claims: [orphan.id], entities: city ? [city.id] : [] });
      expect([found.claims, found.entities]).toEqual([[], [city]]);
      const [line] = region.relations;
      const strange = line && { ...line, key: parseId<typeof line.key>('r_strange') };
      const update = { create: [], update: strange ? [strange] : [], remove: [] };
      await expect(archive.write({ relations: update })).rejects.toMatchObject({
        message: matching(/r_strange/),
      });
    });

    test('refuses a second record of one id, and writes nothing of that batch', async () => {
      const { archive } = bench();
      const [first] = region.entities;
      const [fresh] = region.metrics;
      if (first === undefined || fresh === undefined) throw new Error('the fixture is empty');
      const metric = { ...fresh, id: parseId<typeof fresh.id>('metric:fresh') };
      const metrics = { create: [metric], update: [], remove: [] };
      const writing = archive.write({ metrics, entities: { create: [first], update: [], remove: [] } });
      await expect(writing).rejects.toMatchObject({ code: 'constraint' });
      expect((await archive.readExisting({ metrics: [metric.id] })).metrics).toEqual([]);
    });

    test('lists what belongs to a source, and sources by prefix', async () => {
      const { archive } = bench();
      const ids = await collect(archive.listIdsOfSource('claims', RELATIONS_TABLE));
      const expected = region.claims.filter(({ source }) => source === RELATIONS_TABLE).map(({ id }) => id);
      expect([...ids]).toEqual(expected.toSorted());
      const metrics = await collect(archive.listIdsOfSource('metrics', 'veldmark/metrics.csv'));
      expect(metrics).toEqual(['metric:output', 'metric:share']);
      expect(await archive.listSources('veldmark/')).toEqual([
        'veldmark/documents.csv',
        'veldmark/entities.csv',
        'veldmark/metrics.csv',
        'veldmark/observations.csv',
        'veldmark/relations.csv',
      ]);
      expect(await archive.listSources('veldmark/m')).toEqual(['veldmark/metrics.csv']);
    });

    test('tells what is still referred to', async () => {
      const { archive } = bench();
      const ids = ['city:lonely', 'industry:wind', 'firm:whispered'].map((id) => parseId<EntityId>(id));
      expect(await archive.findReferredEntities(ids)).toEqual(['industry:wind', 'firm:whispered']);
      const documents = await archive.findReferred('documents', ['article', 'digest', 'table', 'absent']);
      expect(documents).toEqual(['digest', 'table']);
      expect(await archive.findReferred('metrics', ['metric:share', 'absent'])).toEqual(['metric:share']);
    });

    test('reads the figures of a series', async () => {
      const [first] = region.observations;
      if (first === undefined) throw new Error('the fixture has no figures');
      const series = [{ subjectId: first.subjectId, metricId: first.metricId }];
      const expected = region.observations.filter(({ subjectId }) => subjectId === first.subjectId);
      expect(byId(await bench().archive.readSeries(series))).toEqual(byId(expected));
    });

    test('a run takes every claim that no run owns', async () => {
      const { archive, reader } = bench();
      expect(await archive.hasUnrecordedClaims()).toBe(true);
      await archive.recordRun(RUN);
      expect(await archive.hasUnrecordedClaims()).toBe(false);
      expect(await reader.listRuns()).toEqual([RUN]);
      const { rows } = await bench().store.query(
        'MATCH (c:Claim)-[:RECORDED_IN]->(r:ImportRun) RETURN r.id AS run, count(c) AS claims',
        {},
        { limit: 10 },
      );
      expect(rows).toEqual([['run_one', region.claims.length]]);
    });
  });
}
