/** From a line to the sentence behind it: claims with their documents, entities with figures, documents with claims. */
import { describe, expect, test } from 'vitest';
import { parseId, type ClaimRecord, type EntityId } from '@weft/model';
import { buildRegion } from '../fixture/region';
import { DIGEST_TEXT } from '../fixture/region-documents';
import { useBench, type ConformanceHarness } from '../harness';

const region = buildRegion();
const HARNBY = parseId<EntityId>('city:harnby');
const acceptedClaims = region.claims.filter(({ status }) => status === 'accepted');

const count = <Entry, Key extends string>(entries: readonly Entry[], keyOf: (entry: Entry) => Key) =>
  entries.reduce<Partial<Record<Key, number>>>((counts, entry) => {
    const key = keyOf(entry);
    return { ...counts, [key]: (counts[key] ?? 0) + 1 };
  }, {});

async function collect<Entry>(pages: AsyncIterable<readonly Entry[]>): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

const keyOf = (claim: ClaimRecord | undefined) => claim?.relKey ?? parseId<never>('none');

export function describeEvidence(harness: ConformanceHarness): void {
  describe('evidence', () => {
    const bench = useBench(harness, region);

    test('every relationship opens to its claims, newest first, each with its document', async () => {
      for (const relation of region.relations) {
        const evidence = await bench().reader.readEvidence(relation.key);
        expect(evidence.length, relation.key).toBe(relation.claimCount);
        const dates = evidence.map(({ claim }) => claim.publishedAt ?? '');
        expect(dates).toEqual(dates.toSorted().toReversed());
        for (const { claim, document } of evidence) {
          expect(claim.relKey).toBe(relation.key);
          expect(document.id).toBe(claim.documentId);
          expect(document.text).toBeUndefined();
        }
      }
    });

    test('a quote stands where it says, and a digest leads to its article', async () => {
      const quoted = region.claims.filter(({ stage, quote }) => stage === 'pillar' && quote !== undefined);
      const evidence = await bench().reader.readEvidence(keyOf(quoted[0]));
      expect(evidence.map(({ claim }) => claim.quote)).toEqual(quoted.map(({ quote }) => quote));
      for (const { claim, document, basedOn } of evidence) {
        expect(DIGEST_TEXT.slice(claim.start, claim.end)).toBe(claim.quote);
        expect([document.id, basedOn?.id]).toEqual(['digest', 'article']);
      }
    });

    test('an unknown key has no relationship and no evidence; a known one is found', async () => {
      const { reader } = bench();
      expect(await reader.readRelation(parseId('r_nothing'))).toBeUndefined();
      expect(await reader.readEvidence(parseId('r_nothing'))).toEqual([]);
      for (const relation of region.relations) {
        expect(await reader.readRelation(relation.key)).toEqual(relation);
      }
    });

    test('an entity gives names, document, figures with claims, and counts by direction', async () => {
      const detail = await bench().reader.readEntity(HARNBY);
      expect(detail?.entity).toEqual(region.entities.find(({ id }) => id === HARNBY));
      expect(detail?.document?.id).toBe('table');
      const own = region.observations.filter(({ subjectId }) => subjectId === HARNBY);
      expect(detail?.statistics.map(({ observation }) => observation.id).toSorted()).toEqual(
        own.map(({ id }) => id).toSorted(),
      );
      for (const { observation, metric, claimIds } of detail?.statistics ?? []) {
        expect(observation).toEqual(own.find(({ id }) => id === observation.id));
        expect(metric).toEqual(region.metrics.find(({ id }) => id === observation.metricId));
        const supporting = acceptedClaims.filter(({ observationId }) => observationId === observation.id);
        expect(claimIds).toEqual(supporting.map(({ id }) => id).toSorted());
      }
      const lines = region.relations.filter(({ subjectId, objectId }) =>
        [subjectId, objectId].includes(HARNBY),
      );
      expect(detail?.degree).toBe(lines.length);
      const counts = count(lines, ({ type, subjectId }) => `${type} ${subjectId === HARNBY ? 'out' : 'in'}`);
      const given = detail?.relationCounts.map((one) => [`${one.type} ${one.direction}`, one.count]) ?? [];
      expect(Object.fromEntries(given)).toEqual(counts);
    });

    test('unknown and candidate entities are not there', async () => {
      expect(await bench().reader.readEntity(parseId('city:nowhere'))).toBeUndefined();
      expect(await bench().reader.readEntity(parseId('firm:whispered'))).toBeUndefined();
    });

    test('what is said of an entity comes newest first, with an honest total', async () => {
      const about = acceptedClaims.filter(
        ({ subjectId, objectId }) => subjectId === HARNBY || objectId === HARNBY,
      );
      const { claims, total } = await bench().reader.readEntityEvidence(HARNBY, 5);
      expect(total).toBe(about.length);
      expect(claims).toHaveLength(5);
      expect(claims[0]?.claim.publishedAt).toBe('2031-05-04');
      const all = await bench().reader.readEntityEvidence(HARNBY, 1000);
      expect(all.claims.map(({ claim }) => claim.id).toSorted()).toEqual(
        about.map(({ id }) => id).toSorted(),
      );
    });

    test('claims come by id, whatever their status', async () => {
      const candidate = region.claims.find(({ status }) => status === 'candidate');
      const found = await bench().reader.readClaims([candidate?.id ?? '', 'c_unknown']);
      expect(found.map(({ claim }) => claim)).toEqual([candidate]);
    });

    test('documents count their claims, and an article those of its digest', async () => {
      const { reader } = bench();
      const documents = await reader.listDocuments();
      const own = count(acceptedClaims, ({ documentId }) => documentId);
      const counts = Object.fromEntries(
        documents.map(({ document, claimCount }) => [document.id, claimCount]),
      );
      expect(counts).toEqual({ ...own, article: own[parseId<ClaimRecord['documentId']>('digest')] });
      expect(documents.map(({ document }) => document.text)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(documents.find(({ document }) => document.id === 'digest')?.basedOn?.id).toBe('article');
      const article = await reader.readDocument('article');
      expect(article?.claimCount).toBe(counts['article']);
      expect(article?.claims.map(({ quote }) => quote)).toEqual(DIGEST_TEXT.split('\n'));
      expect(await reader.readDocument('nothing')).toBeUndefined();
    });

    test('texts come back letter by letter, and only where there is one', async () => {
      const { reader } = bench();
      expect(await reader.readDocumentText('digest')).toEqual({ text: DIGEST_TEXT, language: 'en' });
      expect(await reader.readDocumentText('article')).toBeUndefined();
      expect(await reader.readDocumentText('nothing')).toBeUndefined();
    });

    test('counts what is accepted, and says as of when', async () => {
      const { reader } = bench();
      const entities = region.entities.filter(({ status }) => status === 'accepted');
      expect(await reader.readCounts()).toEqual({
        entities: entities.length,
        relations: region.relations.length,
        documents: region.documents.length,
        observations: region.observations.length,
        claims: { accepted: acceptedClaims.length, candidate: 1, rejected: 0 },
        entityTypes: count(entities, ({ type }) => type),
        relationTypes: count(region.relations, ({ type }) => type),
      });
      expect(await reader.readDataAsOf()).toBe('2031-05-04');
    });

    test('flagged figures come disputed first', async () => {
      const flagged = await bench().reader.listFlaggedStatistics(10);
      expect(flagged.map(({ observation }) => observation.status)).toEqual([
        'disputed',
        'disputed',
        'accepted',
      ]);
      expect(flagged.at(-1)?.observation.flags).toEqual(['unclear-scope']);
    });

    test('the whole graph comes in pages: entities, sentences, lines', async () => {
      const { reader } = bench();
      const entities = await collect(reader.listEntities());
      const accepted = region.entities.filter(({ status }) => status === 'accepted');
      expect(entities).toEqual(accepted.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      const sentences = await collect(reader.listSentences());
      const quoted = acceptedClaims.filter(({ quote }) => quote !== undefined);
      expect(sentences.map(({ claim }) => claim.id)).toEqual(quoted.map(({ id }) => id).toSorted());
      const rows = await collect(reader.listAdjacency());
      const lines = region.relations.map(({ key, type, subjectId, objectId, certainty }) => {
        return { key, type, source: subjectId, target: objectId, certainty };
      });
      const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
      expect(rows.toSorted(byKey)).toEqual(lines.toSorted(byKey));
    });

    test('the schema lists labels and types with counts and coverage', async () => {
      const { labels, relationshipTypes } = await bench().reader.readSchema();
      const label = (name: string) => labels.find((one) => one.name === name);
      expect(label('Firm')?.count).toBe(region.entities.filter(({ type }) => type === 'Firm').length);
      expect(label('Document')?.properties).toContainEqual({ name: 'text', coverage: 0.5 });
      expect(label('Metric')?.properties.find(({ name }) => name === 'unit')?.coverage).toBe(0.5);
      const ofMarker = label('WeftStore')?.properties.map(({ name }) => name) ?? [];
      expect(ofMarker.toSorted()).toEqual(['dataVersion', 'id', 'schemaVersion']);
      const supplies = relationshipTypes.find(({ name }) => name === 'SUPPLIES');
      expect(supplies?.count).toBe(region.relations.filter(({ type }) => type === 'SUPPLIES').length);
      expect(supplies?.properties).toContainEqual({ name: 'key', coverage: 1 });
    });
  });
}
