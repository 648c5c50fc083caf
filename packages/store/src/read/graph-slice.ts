/** Parts of the graph by their entities, and the bounded first picture of the whole. */
import type { EntityId, RelationRecord } from '@weft/model';
import type { EntitySummary, GraphSlice, StoreCounts } from '../graph-reader';
import { countOf } from '../rows/property-map';
import { parseRelation } from '../rows/relation-row';
import { readRow, readRows, type StatementDoor } from '../statement-door';
import { parseSummary, readSummaries } from './entity-summary';

/** Relationships of one slice; a canvas asks for a narrower view long before. */
const MAX_RELATIONS = 20_000;

interface Among {
  readonly relations: readonly RelationRecord[];
  /** How many there are, shown or not. */
  readonly total: number;
}

async function readRelationsAmong(door: StatementDoor, nodes: readonly EntitySummary[]): Promise<Among> {
  const ids = nodes.map((node) => node.id);
  if (ids.length === 0) return { relations: [], total: 0 };
  const rows = await readRows(door, 'read/relations-among', { ids, limit: MAX_RELATIONS + 1 });
  const relations = rows.slice(0, MAX_RELATIONS).map(parseRelation);
  if (rows.length <= MAX_RELATIONS) return { relations, total: relations.length };
  const total = countOf(await readRow(door, 'read/count-relations-among', { ids }), 'relations');
  return { relations, total };
}

/** These entities and all relationships among them; unknown ids are absent. */
export async function readSlice(door: StatementDoor, ids: readonly EntityId[]): Promise<GraphSlice> {
  const nodes = await readSummaries(door, [...new Set(ids)]);
  const { relations, total } = await readRelationsAmong(door, nodes);
  return { nodes, relations, notShown: { nodes: 0, relations: total - relations.length } };
}

/** The best connected entities and the relationships among them; the rest of the graph is counted as not shown. */
export async function readOverview(
  door: StatementDoor,
  limit: number,
  counts: StoreCounts,
): Promise<GraphSlice> {
  const nodes = (await readRows(door, 'read/best-connected', { limit })).map(parseSummary);
  const { relations } = await readRelationsAmong(door, nodes);
  const notShown = {
    nodes: Math.max(0, counts.entities - nodes.length),
    relations: Math.max(0, counts.relations - relations.length),
  };
  return { nodes, relations, notShown };
}
