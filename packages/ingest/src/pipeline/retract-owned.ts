/** Takes a source off the entities, documents and metrics that it declares no longer; what nobody needs goes. */
import type { DocumentId, EntityId, MetricId } from '@weft/model';
import type { LoadState } from './load-state';
import type { OwnedRecord } from './merge-owned';
import { retrying } from './retrying';

type OwnedKind = 'entities' | 'documents' | 'metrics';

async function readOwned(kind: OwnedKind, ids: readonly string[], state: LoadState) {
  const { archive } = state;
  switch (kind) {
    case 'entities':
      return (await archive.readExisting({ entities: ids as readonly EntityId[] })).entities;
    case 'documents':
      return (await archive.readExisting({ documents: ids as readonly DocumentId[] })).documents;
    case 'metrics':
      return (await archive.readExisting({ metrics: ids as readonly MetricId[] })).metrics;
  }
}

async function findReferred(kind: OwnedKind, ids: readonly string[], state: LoadState) {
  if (ids.length === 0) return new Set<string>();
  const referred =
    kind === 'entities'
      ? await state.archive.findReferredEntities(ids as readonly EntityId[])
      : await state.archive.findReferred(kind, ids);
  return new Set<string>(referred);
}

/** Retracts one page of a source's entities, documents or metrics. */
export async function retractOwned(
  kind: OwnedKind,
  ids: readonly string[],
  context: { readonly source: string; readonly state: LoadState },
): Promise<void> {
  if (ids.length === 0) return;
  const { source, state } = context;
  await retrying(async () => {
    const existing: readonly OwnedRecord[] = await readOwned(kind, ids, state);
    const left = existing
      .filter((record) => record.sources.includes(source))
      .map((record) => ({ ...record, sources: record.sources.filter((name) => name !== source) }));
    const alone = left.filter((record) => record.sources.length === 0).map((record) => record.id);
    const referred = await findReferred(kind, alone, state);
    const remove = alone.filter((id) => !referred.has(id));
    const update = left.filter((record) => !remove.includes(record.id));
    if (left.length === 0) return;
    await state.archive.write({ [kind]: { create: [], update, remove } });
    for (const id of remove) state.tallies[kind].add(id, 'retracted');
    for (const record of update) state.tallies[kind].add(record.id, 'changed');
  });
}
