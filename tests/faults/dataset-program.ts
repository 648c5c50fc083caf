/** A process that loads a dataset folder as `weft load` does. Arguments: store folder, dataset folder. */
import { loadPaths } from '@weft/ingest';
import { Catalogue, createClaimArchive } from '@weft/store';
import { openEmbeddedStore } from '@weft/store-embedded';

const [, , directory = '', dataset = ''] = process.argv;
const store = await openEmbeddedStore({ directory });
await store.ensureSchema();
process.send?.({ kind: 'opened' });
const archive = createClaimArchive(store, new Catalogue(store.capabilities.overrides));
const { entities, relations, claims } = await loadPaths([dataset], archive, {
  onProgress: ({ rows }) => process.send?.({ kind: 'loaded', number: rows }),
});
await store.close();
const total = (counts: typeof entities): number => counts.created + counts.changed + counts.retracted;
process.send?.({ kind: 'done', created: total(entities) + total(relations) + total(claims) });
process.disconnect();
