/** Which entities, documents and metrics accepted claims refer to, read claim by claim: what a dry run can't ask for. */
import type { ClaimArchive, ClaimId, ClaimRecord, EntityId } from '@weft/model';
import { IdTable } from './id-table';

/** Ids that something refers to. */
export interface References {
  readonly entities: IdTable;
  readonly documents: IdTable;
  readonly metrics: IdTable;
}

function addClaim(claim: ClaimRecord, references: References): void {
  references.entities.set(claim.subjectId, 1);
  if (claim.objectId !== undefined) references.entities.set(claim.objectId, 1);
  references.documents.set(claim.documentId, 1);
}

async function addClaims(
  ids: readonly ClaimId[],
  archive: ClaimArchive,
  references: References,
): Promise<void> {
  const { claims } = await archive.readExisting({ claims: ids });
  const accepted = claims.filter((claim) => claim.status === 'accepted');
  for (const claim of accepted) addClaim(claim, references);
  const observations = accepted.flatMap((claim) => claim.observationId ?? []);
  if (observations.length === 0) return;
  for (const figure of (await archive.readExisting({ observations })).observations) {
    references.metrics.set(figure.metricId, 1);
    for (const id of [figure.industryId, figure.withinId]) {
      if (id !== undefined) references.entities.set(id, 1);
    }
  }
}

async function addEntities(
  ids: readonly EntityId[],
  archive: ClaimArchive,
  references: References,
): Promise<void> {
  const { entities } = await archive.readExisting({ entities: ids });
  for (const entity of entities) {
    if (entity.documentId !== undefined) references.documents.set(entity.documentId, 1);
  }
}

/** Reads all claims and entities of all sources. Slow and exact; only a dry run that removes something needs it. */
export async function findReferences(archive: ClaimArchive): Promise<References> {
  const references = { entities: new IdTable(), documents: new IdTable(), metrics: new IdTable() };
  for (const source of await archive.listSources('')) {
    for await (const page of archive.listIdsOfSource('claims', source)) {
      await addClaims(page as readonly ClaimId[], archive, references);
    }
    for await (const page of archive.listIdsOfSource('entities', source)) {
      await addEntities(page as readonly EntityId[], archive, references);
    }
  }
  return references;
}
