/** Reads what of a batch exists, so that differences can be computed before anything is written. */
import type { ClaimRecord, ExistingQuery, ExistingRecords } from '@weft/model';
import { parseClaim } from '../rows/claim-row';
import { parseDocument, parseMetric } from '../rows/document-row';
import { parseEntity } from '../rows/entity-row';
import { parseObservation } from '../rows/observation-row';
import type { NamedRow } from '../rows/property-map';
import { readRowsByIds, type StatementDoor } from '../statement-door';
import type { Value } from '../values';
import { findRelationPlaces, placesOf, readRelationsAt } from './relation-lookup';

const propertiesOf = (row: NamedRow) => row['properties'] ?? null;

/** Claims behind lines and figures first: most of those asked for by id are among them. */
async function readClaims(door: StatementDoor, query: ExistingQuery): Promise<readonly ClaimRecord[]> {
  const byId = new Map<Value, NamedRow>();
  const keep = (rows: readonly NamedRow[]) => {
    for (const row of rows) byId.set(row['id'] ?? null, row);
  };
  keep(await readRowsByIds(door, 'read/claims-behind-relations', query.claimsBehindRelations));
  keep(await readRowsByIds(door, 'read/claims-behind-observations', query.claimsBehindObservations));
  const others = query.claims?.filter((id) => !byId.has(id));
  keep(await readRowsByIds(door, 'read/claims-by-ids', others));
  return [...byId.values()].map((row) => parseClaim(propertiesOf(row)));
}

/** Relationships by key; claims that were read already say where to look. */
async function readRelations(door: StatementDoor, query: ExistingQuery, claims: readonly ClaimRecord[]) {
  const keys = query.relations ?? [];
  const isRead = new Set(query.claimsBehindRelations);
  const told = new Set(keys.filter((key) => isRead.has(key)));
  const toldPlaces = placesOf(claims.filter(({ relKey }) => relKey !== undefined && told.has(relKey)));
  const untold = keys.filter((key) => !told.has(key));
  const places = await findRelationPlaces(door, untold);
  return readRelationsAt(door, [...toldPlaces, ...places]);
}

/** Reads the records a query asks for; those that do not exist are absent. */
export async function readExisting(door: StatementDoor, query: ExistingQuery): Promise<ExistingRecords> {
  const entities = await readRowsByIds(door, 'read/entities-by-ids', query.entities);
  const documents = await readRowsByIds(door, 'read/documents-by-ids', query.documents);
  const metrics = await readRowsByIds(door, 'read/metrics-by-ids', query.metrics);
  const observations = await readRowsByIds(door, 'read/observations-by-ids', query.observations);
  const claims = await readClaims(door, query);
  return {
    entities: entities.map((row) => parseEntity(row['labels'] ?? null, propertiesOf(row))),
    documents: documents.map((row) => parseDocument(propertiesOf(row))),
    metrics: metrics.map((row) => parseMetric(propertiesOf(row))),
    observations: observations.map((row) => parseObservation(propertiesOf(row))),
    claims,
    relations: await readRelations(door, query, claims),
  };
}
