/** What an inspector opens with: an entity, its document, its figures, its relationships counted. */
import { isRelationType, type EntityId, type ObservationId } from '@weft/model';
import type { EntityDetail, RelationCount, Statistic } from '../graph-reader';
import { parseMetric } from '../rows/document-row';
import { parseEntity } from '../rows/entity-row';
import { parseObservation } from '../rows/observation-row';
import { countOf, textOf, type NamedRow } from '../rows/property-map';
import { readRow, readRows, readRowsByIds, type StatementDoor } from '../statement-door';
import { readDocumentHeads } from './document-heads';

/** Reads a figure with its metric and claims. */
function parseStatistic(row: NamedRow): Statistic {
  const { observation = null, metric = null, claimIds } = row;
  const ids = Array.isArray(claimIds) ? claimIds.filter((id) => typeof id === 'string') : [];
  return {
    observation: parseObservation(observation),
    metric: parseMetric(metric),
    claimIds: ids.toSorted(),
  };
}

function parseRelationCount(row: NamedRow): readonly RelationCount[] {
  const type = textOf(row, 'type');
  if (!isRelationType(type)) return [];
  return [{ type, direction: row['direction'] === 'out' ? 'out' : 'in', count: countOf(row, 'count') }];
}

/** An accepted entity with what belongs to it; `undefined` for an unknown one. */
export async function readEntity(door: StatementDoor, id: EntityId): Promise<EntityDetail | undefined> {
  const row = await readRow(door, 'read/entity-detail', { id });
  if (row?.['status'] !== 'accepted') return undefined;
  const { labels = null, properties = null, documentId } = row;
  const heads = await readDocumentHeads(door, typeof documentId === 'string' ? [documentId] : []);
  const document = [...heads.values()].at(0)?.document;
  return {
    entity: parseEntity(labels, properties),
    ...(document === undefined ? {} : { document }),
    degree: countOf(row, 'degree'),
    statistics: (await readRows(door, 'read/entity-statistics', { id })).map(parseStatistic),
    relationCounts: (await readRows(door, 'read/entity-relation-counts', { id })).flatMap(parseRelationCount),
  };
}

/** Figures by id; unknown ids are absent. */
export async function readStatistics(
  door: StatementDoor,
  ids: readonly ObservationId[],
): Promise<readonly Statistic[]> {
  return (await readRowsByIds(door, 'read/statistics-by-ids', ids)).map(parseStatistic);
}

/** Figures that a check flagged, the disputed ones first. */
export async function listFlaggedStatistics(
  door: StatementDoor,
  limit: number,
): Promise<readonly Statistic[]> {
  return (await readRows(door, 'read/flagged-statistics', { limit })).map(parseStatistic);
}
