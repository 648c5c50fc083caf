/** The graph store on an embedded engine: one folder, no server, any number of processes. */
export { openEmbeddedStore, type EmbeddedStoreOptions } from './open-embedded-store';
