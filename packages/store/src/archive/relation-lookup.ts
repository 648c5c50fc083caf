/**
 * Finds relationships by key on engines with and without an index on relationships: the claims behind a key, which
 * are indexed, say its type and ends, and those lead to it.
 */
import { isRelationType, type ClaimRecord, type RelationRecord, type RelationType } from '@weft/model';
import { parseRelation } from '../rows/relation-row';
import { textOf, toNamedRows } from '../rows/property-map';
import { readRowsByIds, type StatementDoor } from '../statement-door';
import { groupBy, inChunks, MAX_ROWS } from '../in-chunks';

/** Where a relationship is to be found. */
export interface RelationPlace {
  readonly key: string;
  readonly type: RelationType;
  readonly subjectId: string;
  readonly objectId: string;
}

/** Places of those keys that at least one claim, whatever its status, speaks of. */
export async function findRelationPlaces(
  door: StatementDoor,
  keys: readonly string[] = [],
): Promise<readonly RelationPlace[]> {
  const places = new Map<string, RelationPlace>();
  for (const row of await readRowsByIds(door, 'read/relation-ends', keys)) {
    const type = textOf(row, 'type');
    if (!isRelationType(type)) continue;
    const key = textOf(row, 'key');
    const place = { key, type, subjectId: textOf(row, 'subjectId'), objectId: textOf(row, 'objectId') };
    places.set(key, place);
  }
  return [...places.values()];
}

/** Places that these claims speak of. */
export function placesOf(claims: readonly ClaimRecord[]): readonly RelationPlace[] {
  const places = new Map<string, RelationPlace>();
  for (const { relKey: key, predicate: type, subjectId, objectId } of claims) {
    if (key === undefined || objectId === undefined || type === 'OBSERVES') continue;
    places.set(key, { key, type, subjectId, objectId });
  }
  return [...places.values()];
}

/** Relationships at these places; a place without one gives none. */
export async function readRelationsAt(
  { store, catalogue }: StatementDoor,
  places: readonly RelationPlace[],
): Promise<readonly RelationRecord[]> {
  const records: RelationRecord[] = [];
  for (const [relationType, ofType] of groupBy(places, (place) => place.type)) {
    for (const chunk of inChunks(ofType)) {
      const rows = chunk.map(({ key, subjectId, objectId }) => ({ key, subjectId, objectId }));
      const parameters = { rows, limit: MAX_ROWS };
      const table = await store.read(
        catalogue.statement('read/relations-of-type', parameters, { relationType }),
      );
      records.push(...toNamedRows(table).map(parseRelation));
    }
  }
  return records;
}
