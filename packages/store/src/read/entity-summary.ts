/** Entities as a canvas needs them, from rows with the columns of `read/entity-summaries`. */
import type { EntityId } from '@weft/model';
import { z } from 'zod';
import type { EntitySummary } from '../graph-reader';
import { parseEntityType } from '../rows/entity-row';
import { idText, optionalText, parseProperties, type NamedRow } from '../rows/property-map';
import { readRowsByIds, type StatementDoor } from '../statement-door';

const summarySchema = z.object({
  id: idText<EntityId>(),
  name: z.string(),
  nameZh: optionalText,
  degree: z.number(),
  disputed: z.boolean(),
});

/** Reads a summary from a row. */
export function parseSummary(row: NamedRow): EntitySummary {
  const { labels = null, ...columns } = row;
  return { ...parseProperties(summarySchema, columns, 'entity'), type: parseEntityType(labels) };
}

/** Summaries of entities, in the order asked for; unknown ids are absent. */
export async function readSummaries(
  door: StatementDoor,
  ids: readonly EntityId[],
): Promise<readonly EntitySummary[]> {
  const rows = await readRowsByIds(door, 'read/entity-summaries', ids);
  const byId = new Map(rows.map(parseSummary).map((summary) => [summary.id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
