/** A process that owns a store and does nothing else, until it is ended. Argument: store folder. */
import { openEmbeddedStore } from '@weft/store-embedded';

const [, , directory = ''] = process.argv;
const store = await openEmbeddedStore({ directory });
await store.ensureSchema();
process.send?.({ kind: 'opened' });
