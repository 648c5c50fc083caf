/**
 * A process that loads batches of the small graph, as a load does: reads what exists, writes what is missing, tells
 * each batch only when it was acknowledged. Arguments: store folder, first batch, number of batches.
 */
import { Catalogue, createClaimArchive } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';
import { documentBatch, graphBatch } from './small-graph';

const [, , directory = '', first = '0', count = '0'] = process.argv;

const store = await openEmbeddedStore({ directory });
await store.ensureSchema();
const archive = createClaimArchive(store, new Catalogue(store.capabilities.overrides));
process.send?.({ kind: 'opened' });

/** Two loaders may both find it missing; the second is told so by the constraint. */
async function writeDocument(): Promise<void> {
  const { documents } = documentBatch();
  const ids = documents?.create.map(({ id }) => id) ?? [];
  if ((await archive.readExisting({ documents: ids })).documents.length > 0) return;
  await archive.write(documentBatch()).catch(async (error: unknown) => {
    if ((await archive.readExisting({ documents: ids })).documents.length === 0) throw error;
  });
}

await writeDocument();
let created = 0;
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const batch = graphBatch(number);
  const entities = batch.entities?.create.map(({ id }) => id) ?? [];
  const existing = await archive.readExisting({ entities });
  if (existing.entities.length === 0) {
    await archive.write(batch);
    created += 1;
  }
  process.send?.({ kind: 'loaded', number });
}
await store.close();
process.send?.({ kind: 'done', created });
process.disconnect();
