/** What belongs to which source, for retraction, and who still speaks of an entity. */
import type { EntityId, MetricId, ObservationRecord, SourcedKind } from '@weft/model';
import { parseObservation } from '../rows/observation-row';
import { textOf } from '../rows/property-map';
import { readRows, readRowsByIds, type StatementDoor } from '../statement-door';
import { distinct, inChunks } from '../in-chunks';

const IDS_PER_PAGE = 10_000;
const SOURCED_KINDS: readonly SourcedKind[] = ['entities', 'documents', 'metrics', 'claims'];

/** Ids of one kind that a source brought, in pages, sorted; retracted claims are left out. */
export async function* listIdsOfSource(
  door: StatementDoor,
  kind: SourcedKind,
  source: string,
): AsyncGenerator<readonly string[]> {
  let after = '';
  for (;;) {
    const rows = await readRows(door, `read/${kind}-of-source`, { source, after, limit: IDS_PER_PAGE });
    const ids = rows.map((row) => textOf(row, 'id'));
    if (ids.length > 0) yield ids;
    if (ids.length < IDS_PER_PAGE) return;
    after = ids.at(-1) ?? '';
  }
}

/** Sources whose names begin so, sorted. */
export async function listSources(door: StatementDoor, prefix: string): Promise<readonly string[]> {
  const sources: string[] = [];
  for (const kind of SOURCED_KINDS) {
    const rows = await readRows(door, `read/sources-of-${kind}`, { prefix });
    sources.push(...rows.map((row) => textOf(row, 'source')));
  }
  return distinct(sources).toSorted();
}

/** Which of these entities a live claim or a figure still speaks of. */
export async function findReferredEntities(
  door: StatementDoor,
  ids: readonly EntityId[],
): Promise<readonly EntityId[]> {
  const referred = new Set(
    (await readRowsByIds(door, 'read/referred-entities', ids)).map((row) => row['id']),
  );
  return ids.filter((id) => referred.has(id));
}

/** Which of these documents a live claim or an entity refers to; of these metrics, a figure. */
export async function findReferred(
  door: StatementDoor,
  kind: 'documents' | 'metrics',
  ids: readonly string[],
): Promise<readonly string[]> {
  const referred = new Set((await readRowsByIds(door, `read/referred-${kind}`, ids)).map((row) => row['id']));
  return ids.filter((id) => referred.has(id));
}

/** Figures of series, each series named by its metric and subject. */
export async function readSeries(
  door: StatementDoor,
  series: readonly { readonly subjectId: EntityId; readonly metricId: MetricId }[],
): Promise<readonly ObservationRecord[]> {
  const byId = new Map<string, ObservationRecord>();
  for (const chunk of inChunks(series)) {
    for (const row of await readRows(door, 'read/series-observations', { series: chunk })) {
      byId.set(textOf(row, 'id'), parseObservation(row['properties'] ?? null));
    }
  }
  return [...byId.values()];
}
