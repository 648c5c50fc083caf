/** The HTTP server: the API, its description and the explorer's files; and the store that an address names. */
export { openStore, storeFolderOf, type StoreEnvironment } from './compose';
export { createApi, type Api, type ApiOptions } from './create-api';
export { serve, ServeError, type RunningServer, type ServeOptions } from './serve';
