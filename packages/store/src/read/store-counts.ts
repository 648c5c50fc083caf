/** What the whole store holds, counted. */
import { isEntityType, isRelationType, type EntityType, type RelationType } from '@weft/model';
import type { StoreCounts } from '../graph-reader';
import { countOf, textOf, type NamedRow } from '../rows/property-map';
import { readRow, readRows, type StatementDoor } from '../statement-door';

function byName(rows: readonly NamedRow[], column: string): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [textOf(row, column), countOf(row, 'count')]));
}

function ofTypes<Type extends string>(
  counts: ReadonlyMap<string, number>,
  isType: (text: string) => text is Type,
): Readonly<Partial<Record<Type, number>>> {
  const known: Partial<Record<Type, number>> = {};
  for (const [name, count] of counts) if (isType(name)) known[name] = count;
  return known;
}

/** Counts entities, relationships, documents, figures and claims. */
export async function readCounts(door: StatementDoor): Promise<StoreCounts> {
  const labels = byName(await readRows(door, 'read/count-entities'), 'label');
  const types = byName(await readRows(door, 'read/count-relations'), 'type');
  const claims = byName(await readRows(door, 'read/count-claims'), 'status');
  const claimsOf = (status: string) => claims.get(status) ?? 0;
  return {
    entities: labels.get('Entity') ?? 0,
    relations: [...types.values()].reduce((sum, count) => sum + count, 0),
    documents: countOf(await readRow(door, 'read/count-documents'), 'count'),
    observations: countOf(await readRow(door, 'read/count-observations'), 'count'),
    claims: {
      accepted: claimsOf('accepted'),
      candidate: claimsOf('candidate'),
      rejected: claimsOf('rejected'),
    },
    entityTypes: ofTypes<EntityType>(labels, isEntityType),
    relationTypes: ofTypes<RelationType>(types, isRelationType),
  };
}
