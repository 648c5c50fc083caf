/** An entity with a page of its neighbours: one statement, and a second one only when there are more. */
import { RELATION_TYPE_NAMES, type EntityId, type RelationRecord } from '@weft/model';
import type { EntitySummary, GraphSlice, NeighbourhoodQuery } from '../graph-reader';
import { countOf, type NamedRow } from '../rows/property-map';
import { parseRelation } from '../rows/relation-row';
import { readRow, readRows, type StatementDoor } from '../statement-door';
import type { Parameters } from '../values';
import { parseSummary } from './entity-summary';
import { BEFORE_FIRST, parseCursor, serializeCursor, type NeighbourPlace } from './neighbour-cursor';

const NOTHING_MORE = { nodes: 0, relations: 0 };

/** The start stands in columns of its own on every row. */
function parseStart(id: EntityId, row: NamedRow): EntitySummary {
  const { startLabels = null, startName = null, startNameZh = null } = row;
  const { startDegree = null, startDisputed = null } = row;
  const columns = { id, labels: startLabels, name: startName, nameZh: startNameZh };
  return parseSummary({ ...columns, degree: startDegree, disputed: startDisputed });
}

function placeParameters({ sourceCount, confidence, key }: NeighbourPlace): Parameters {
  return { sources: sourceCount, confidence, key };
}

async function countLater(door: StatementDoor, parameters: Parameters): Promise<GraphSlice['notShown']> {
  const row = await readRow(door, 'read/count-later-neighbours', parameters);
  return { nodes: countOf(row, 'nodes'), relations: countOf(row, 'relations') };
}

/** The neighbours of an entity in order of sources, confidence and key; `undefined` for an unknown entity. */
export async function readNeighbourhood(
  door: StatementDoor,
  query: NeighbourhoodQuery,
): Promise<GraphSlice | undefined> {
  const { id, direction, limit, cursor, types = RELATION_TYPE_NAMES } = query;
  const question = { id, direction, types };
  const after = placeParameters(cursor === undefined ? BEFORE_FIRST : parseCursor(cursor));
  const rows = await readRows(door, 'read/neighbours', { ...question, ...after, limit: limit + 1 });
  const [first] = rows;
  if (first?.['startStatus'] !== 'accepted') return undefined;
  const shown = rows.filter((row) => typeof row['key'] === 'string').slice(0, limit);
  const relations = shown.map(parseRelation);
  const nodes = new Map([[id, parseStart(id, first)]]);
  for (const other of shown.map(parseSummary)) nodes.set(other.id, other);
  const slice = { nodes: [...nodes.values()], relations };
  const last = relations.at(-1);
  if (rows.length <= limit || last === undefined) return { ...slice, notShown: NOTHING_MORE };
  return { ...slice, ...(await readRest(door, question, last)) };
}

async function readRest(
  door: StatementDoor,
  question: Parameters,
  last: RelationRecord,
): Promise<Pick<GraphSlice, 'notShown' | 'nextCursor'>> {
  const notShown = await countLater(door, { ...question, ...placeParameters(last) });
  return { notShown, nextCursor: serializeCursor(last) };
}
