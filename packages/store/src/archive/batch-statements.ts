/**
 * A batch of changes as statements of one transaction. Deletions come first, so that an id can be given anew; ties and
 * relationships come last, when all their ends are there.
 */
import type { ChangeBatch, RelationRecord } from '@weft/model';
import type { Catalogue, Statement } from '../catalogue';
import { toEntityProperties } from '../rows/entity-row';
import { toProperties } from '../rows/property-map';
import { toRelationProperties } from '../rows/relation-row';
import type { Parameters } from '../values';
import { groupBy, inChunks } from '../in-chunks';
import type { RelationPlace } from './relation-lookup';
import { createClaims } from './new-claims';
import { CLAIM_TIES, linkStatements, OBSERVATION_TIES, unlinkStatements } from './ties';

/** Deletions of relationships: those whose ends are known, and those that must be looked for. */
export interface RelationRemovals {
  readonly places: readonly RelationPlace[];
  readonly strays: readonly Pick<RelationPlace, 'key' | 'type'>[];
}

type WithId = { readonly id: string };
const toRow = (record: WithId) => ({ id: record.id, properties: toProperties(record) });

function perChunk<Row>(
  rows: readonly Row[],
  build: (chunk: readonly Row[]) => Statement,
): readonly Statement[] {
  return inChunks(rows).map(build);
}

function removeRelations(catalogue: Catalogue, { places, strays }: RelationRemovals): readonly Statement[] {
  const known = [...groupBy(places, (place) => place.type)].flatMap(([relationType, ofType]) =>
    perChunk(ofType, (chunk) => {
      const rows = chunk.map(({ key, subjectId, objectId }) => ({ key, subjectId, objectId }));
      return catalogue.statement('write/delete-relations', { rows }, { relationType });
    }),
  );
  const sought = [...groupBy(strays, (stray) => stray.type)].flatMap(([relationType, ofType]) =>
    perChunk(ofType, (chunk) => {
      const keys = chunk.map((stray) => stray.key);
      return catalogue.statement('write/delete-relations-by-key', { keys }, { relationType });
    }),
  );
  return [...known, ...sought];
}

function removeNodes(catalogue: Catalogue, batch: ChangeBatch): readonly Statement[] {
  const kinds = ['observations', 'metrics', 'documents', 'entities'] as const;
  return kinds.flatMap((kind) =>
    perChunk<string>(batch[kind]?.remove ?? [], (ids) =>
      catalogue.statement(`write/delete-${kind}`, { ids }),
    ),
  );
}

function createEntities(catalogue: Catalogue, batch: ChangeBatch): readonly Statement[] {
  const byType = groupBy(batch.entities?.create ?? [], (entity) => entity.type);
  return [...byType].flatMap(([entityType, entities]) =>
    perChunk(entities, (chunk) => {
      const rows = chunk.map((entity) => ({ id: entity.id, properties: toEntityProperties(entity) }));
      return catalogue.statement('write/create-entities', { rows }, { entityType });
    }),
  );
}

function updateEntities(catalogue: Catalogue, batch: ChangeBatch): readonly Statement[] {
  return perChunk(batch.entities?.update ?? [], (chunk) => {
    const rows = chunk.map((entity) => ({ id: entity.id, properties: toEntityProperties(entity) }));
    return catalogue.statement('write/update-entities', { rows });
  });
}

function writeNodes(catalogue: Catalogue, batch: ChangeBatch): readonly Statement[] {
  const kinds = ['documents', 'metrics', 'observations'] as const;
  const rowsOf = (records: readonly WithId[] = []) => records.map(toRow);
  const update = (kind: (typeof kinds)[number] | 'claims') =>
    perChunk(rowsOf(batch[kind]?.update), (rows) => catalogue.statement(`write/update-${kind}`, { rows }));
  return [
    ...kinds.flatMap((kind) => [
      ...perChunk(rowsOf(batch[kind]?.create), (rows) =>
        catalogue.statement(`write/create-${kind}`, { rows }),
      ),
      ...update(kind),
    ]),
    ...update('claims'),
  ];
}

function tieNodes(catalogue: Catalogue, batch: ChangeBatch): readonly Statement[] {
  const { create: newFigures = [], update: oldFigures = [] } = batch.observations ?? {};
  const { create: newClaims = [], update: oldClaims = [] } = batch.claims ?? {};
  return [
    ...unlinkStatements(catalogue, OBSERVATION_TIES, oldFigures),
    ...linkStatements(catalogue, OBSERVATION_TIES, [...newFigures, ...oldFigures]),
    ...unlinkStatements(catalogue, CLAIM_TIES, oldClaims),
    ...linkStatements(catalogue, CLAIM_TIES, oldClaims),
    ...createClaims(catalogue, newClaims),
  ];
}

function writeRelations(
  catalogue: Catalogue,
  name: string,
  records: readonly RelationRecord[],
): readonly Statement[] {
  return [...groupBy(records, (record) => record.type)].flatMap(([relationType, ofType]) =>
    perChunk(ofType, (chunk) => {
      const rows: Parameters[] = chunk.map((record) => ({
        key: record.key,
        subjectId: record.subjectId,
        objectId: record.objectId,
        properties: toRelationProperties(record),
      }));
      return catalogue.statement(name, { rows }, { relationType });
    }),
  );
}

/** The statements of a batch, in the order in which they must run; none when it changes nothing. */
export function batchStatements(
  catalogue: Catalogue,
  batch: ChangeBatch,
  removals: RelationRemovals,
): readonly Statement[] {
  return [
    ...removeRelations(catalogue, removals),
    ...removeNodes(catalogue, batch),
    ...createEntities(catalogue, batch),
    ...updateEntities(catalogue, batch),
    ...writeNodes(catalogue, batch),
    ...tieNodes(catalogue, batch),
    ...writeRelations(catalogue, 'write/create-relations', batch.relations?.create ?? []),
    ...writeRelations(catalogue, 'write/update-relations', batch.relations?.update ?? []),
  ];
}
