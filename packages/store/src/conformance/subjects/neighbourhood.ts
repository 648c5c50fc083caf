/** Neighbourhoods, slices and the overview: order, limits, cursors, and honest counts of what is left out. */
import { describe, expect, test } from 'vitest';
import { parseId, type EntityId, type RelationRecord, type RelationType } from '@weft/model';
import type { Direction, GraphSlice } from '../../graph-reader';
import { buildRegion } from '../fixture/region';
import { useBench, type ConformanceHarness } from '../harness';

const region = buildRegion();
const HARNBY = parseId<EntityId>('city:harnby');
const accepted = region.entities.filter(({ status }) => status === 'accepted');

const touches = (id: EntityId) => (relation: RelationRecord) =>
  relation.subjectId === id || relation.objectId === id;
const degreeOf = (id: EntityId) => region.relations.filter(touches(id)).length;

function inOrder(relations: readonly RelationRecord[]): readonly RelationRecord[] {
  return relations.toSorted(
    (a, b) => b.sourceCount - a.sourceCount || b.confidence - a.confidence || (a.key < b.key ? -1 : 1),
  );
}

function expectedOf(id: EntityId, direction: Direction, types?: readonly RelationType[]) {
  const runs = (relation: RelationRecord) =>
    direction === 'both' || (direction === 'out' ? relation.subjectId === id : relation.objectId === id);
  const typed = region.relations.filter(({ type }) => types === undefined || types.includes(type));
  return inOrder(typed.filter(touches(id)).filter(runs));
}

const idsOf = (slice: GraphSlice) => slice.nodes.map(({ id }) => id).toSorted();

export function describeNeighbourhood(harness: ConformanceHarness): void {
  describe('neighbourhood', () => {
    const bench = useBench(harness, region);
    const ask = async (direction: Direction, limit: number, rest: object = {}) => {
      const slice = await bench().reader.readNeighbourhood({ id: HARNBY, direction, limit, ...rest });
      if (slice === undefined) throw new Error('the entity was not found');
      return slice;
    };

    test.each(['both', 'out', 'in'] as const)('gives all relationships, direction %s', async (direction) => {
      const slice = await ask(direction, 200);
      const relations = expectedOf(HARNBY, direction);
      expect(slice.relations).toEqual(relations);
      const ends = relations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);
      expect(idsOf(slice)).toEqual([...new Set(ends)].toSorted());
      expect(slice.notShown).toEqual({ nodes: 0, relations: 0 });
      expect(slice.nextCursor).toBeUndefined();
    });

    test('keeps to the types asked for', async () => {
      const types = ['HAS_INDUSTRY', 'IMPLEMENTS'] as const;
      const slice = await ask('both', 200, { types });
      expect(slice.relations).toEqual(expectedOf(HARNBY, 'both', types));
    });

    test('pages come in order, without repeats, and count what is left', async () => {
      const all = expectedOf(HARNBY, 'both');
      const seen: RelationRecord[] = [];
      const reached = new Set<string>([HARNBY]);
      let cursor: string | undefined;
      do {
        const page = await ask('both', 7, cursor === undefined ? {} : { cursor });
        seen.push(...page.relations);
        for (const { id } of page.nodes) reached.add(id);
        const ends = all.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);
        const nodes = [...new Set(ends)].filter((id) => !reached.has(id)).length;
        expect(page.notShown).toEqual({ nodes, relations: all.length - seen.length });
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(all);
    });

    test('a page stays where it was when something before it is added', async () => {
      const first = await ask('both', 5);
      const { archive } = bench();
      const [top] = first.relations;
      if (top === undefined || first.nextCursor === undefined) throw new Error('there is no second page');
      await archive.write({ relations: { create: [], update: [{ ...top, sourceCount: 50 }], remove: [] } });
      const second = await ask('both', 5, { cursor: first.nextCursor });
      await archive.write({ relations: { create: [], update: [top], remove: [] } });
      expect(second.relations).toEqual(expectedOf(HARNBY, 'both').slice(5, 10));
    });

    test('a cursor of somebody else is refused', async () => {
      await expect(ask('both', 5, { cursor: 'bm90IG91cnM' })).rejects.toThrow(RangeError);
    });

    test('degree counts lines of the whole database and no others; disputed figures show', async () => {
      const { nodes } = await ask('both', 200);
      for (const { id, degree } of nodes) expect([id, degree]).toEqual([id, degreeOf(id)]);
      const disputed = nodes.filter((node) => node.disputed).map(({ id }) => id);
      expect(disputed).toEqual([HARNBY]);
      const start = nodes.find(({ id }) => id === HARNBY);
      expect(start).toMatchObject({ type: 'City', name: 'Harnby', nameZh: '哈恩比' });
    });

    test('an entity without relationships stands alone; an unknown one, or a candidate, is not there', async () => {
      const { reader } = bench();
      const of = (id: string) => reader.readNeighbourhood({ id: parseId(id), direction: 'both', limit: 10 });
      const alone = await of('city:lonely');
      expect(alone?.nodes).toMatchObject([{ id: 'city:lonely', degree: 0, disputed: false }]);
      expect(alone?.relations).toEqual([]);
      expect(await of('city:nowhere')).toBeUndefined();
      expect(await of('firm:whispered')).toBeUndefined();
    });

    test('a slice holds the entities asked for and all lines among them', async () => {
      const ids = ['city:harnby', 'university:harnby', 'firm:norrbeck-00', 'city:nowhere', 'firm:whispered'];
      const slice = await bench().reader.readSlice(ids.map((id) => parseId<EntityId>(id)));
      expect(slice.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      const among = region.relations.filter(
        ({ subjectId, objectId }) => ids.includes(subjectId) && ids.includes(objectId),
      );
      expect(slice.relations.map(({ key }) => key)).toEqual(among.map(({ key }) => key).toSorted());
      expect(slice.notShown).toEqual({ nodes: 0, relations: 0 });
    });

    test('the overview shows the best connected, and shown plus not shown is all', async () => {
      const { reader } = bench();
      const { nodes, relations, notShown } = await reader.readOverview(4);
      const ranked = accepted
        .map(({ id }) => ({ id, degree: degreeOf(id) }))
        .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      expect(nodes.map(({ id, degree }) => ({ id, degree }))).toEqual(ranked.slice(0, 4));
      expect(nodes.length + notShown.nodes).toBe(accepted.length);
      expect(relations.length + notShown.relations).toBe(region.relations.length);
      const whole = await reader.readOverview(1000);
      expect(whole.relations).toHaveLength(region.relations.length);
      expect(whole.notShown).toEqual({ nodes: 0, relations: 0 });
    });
  });

  describe('empty store', () => {
    const bench = useBench(harness);

    test('answers every question', async () => {
      const { reader } = bench();
      const nothing = { nodes: [], relations: [], notShown: { nodes: 0, relations: 0 } };
      expect(await reader.readOverview(100)).toEqual(nothing);
      expect(await reader.readSlice([])).toEqual(nothing);
      expect(await reader.readDataAsOf()).toBeUndefined();
      expect(await reader.listDocuments()).toEqual([]);
      expect(await reader.listRuns()).toEqual([]);
      expect(await reader.readCounts()).toEqual({
        entities: 0,
        relations: 0,
        documents: 0,
        observations: 0,
        claims: { accepted: 0, candidate: 0, rejected: 0 },
        entityTypes: {},
        relationTypes: {},
      });
      for await (const page of reader.listEntities()) expect(page).toEqual([]);
    });
  });
}
