/** The HTTP server: the API, its description and the explorer's files; and the store that an address names. */
export { openStore, type StoreEnvironment } from './compose';
