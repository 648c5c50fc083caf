// All that an archive holds, sorted, for comparing archives with each other and with what they held before.
import type { ClaimArchive, SourcedKind } from '@weft/model';

async function idsOf(archive: ClaimArchive, kind: SourcedKind): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const source of await archive.listSources('')) {
    for await (const page of archive.listIdsOfSource(kind, source)) for (const id of page) ids.add(id);
  }
  return [...ids].sort();
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Everything but retracted claims, moments and names of runs left out. */
export async function dumpArchive(archive: ClaimArchive) {
  const { claims } = await archive.readExisting({ claims: (await idsOf(archive, 'claims')) as never });
  const found = await archive.readExisting({
    entities: (await idsOf(archive, 'entities')) as never,
    documents: (await idsOf(archive, 'documents')) as never,
    metrics: (await idsOf(archive, 'metrics')) as never,
    relations: claims.flatMap((claim) => claim.relKey ?? []),
    observations: claims.flatMap((claim) => claim.observationId ?? []),
  });
  return {
    entities: byKey(found.entities, ({ id }) => id),
    documents: byKey(found.documents, ({ id }) => id),
    metrics: byKey(found.metrics, ({ id }) => id),
    claims: byKey(claims, ({ id }) => id).map(({ recordedAt: _at, runId: _run, ...claim }) => claim),
    relations: byKey(found.relations, ({ key }) => key),
    observations: byKey(found.observations, ({ id }) => id),
  };
}
