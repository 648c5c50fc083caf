/** Reads what of a batch exists, so that differences can be computed before anything is written. */
import type { ClaimRecord, ExistingQuery, ExistingRecords } from '@weft/model';
import { parseClaim } from '../rows/claim-row';
import { parseDocument, parseMetric } from '../rows/document-row';
import { parseEntity } from '../rows/entity-row';
import { parseObservation } from '../rows/observation-row';
import type { NamedRow } from '../rows/property-map';
import { readRowsByIds, type StatementDoor } from '../statement-door';
import { findRelationPlaces, readRelationsAt } from './relation-lookup';

const propertiesOf = (row: NamedRow) => row['properties'] ?? null;

async function readClaims(door: StatementDoor, query: ExistingQuery): Promise<readonly ClaimRecord[]> {
  const rows = [
    ...(await readRowsByIds(door, 'read/claims-by-ids', query.claims)),
    ...(await readRowsByIds(door, 'read/claims-behind-relations', query.claimsBehindRelations)),
    ...(await readRowsByIds(door, 'read/claims-behind-observations', query.claimsBehindObservations)),
  ];
  const byId = new Map(rows.map((row) => [row['id'], row]));
  return [...byId.values()].map((row) => parseClaim(propertiesOf(row)));
}

/** Reads the records a query asks for; those that do not exist are absent. */
export async function readExisting(door: StatementDoor, query: ExistingQuery): Promise<ExistingRecords> {
  const entities = await readRowsByIds(door, 'read/entities-by-ids', query.entities);
  const documents = await readRowsByIds(door, 'read/documents-by-ids', query.documents);
  const metrics = await readRowsByIds(door, 'read/metrics-by-ids', query.metrics);
  const observations = await readRowsByIds(door, 'read/observations-by-ids', query.observations);
  return {
    entities: entities.map((row) => parseEntity(row['labels'] ?? null, propertiesOf(row))),
    documents: documents.map((row) => parseDocument(propertiesOf(row))),
    metrics: metrics.map((row) => parseMetric(propertiesOf(row))),
    observations: observations.map((row) => parseObservation(propertiesOf(row))),
    claims: await readClaims(door, query),
    relations: await readRelationsAt(door, await findRelationPlaces(door, query.relations)),
  };
}
