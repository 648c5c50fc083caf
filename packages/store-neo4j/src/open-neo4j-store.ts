/** Opens a Neo4j server as a store, and makes sure that it answers before anything is asked of it. */
import { Catalogue, readMarker, StoreError, type GraphStore } from '@weft/store';
import { toStoreError } from './errors/to-store-error';
import { Neo4jStore } from './neo4j-store';
import { Connection, type Neo4jLogin } from './session/connection';

/** Where the server is and who asks. */
export interface Neo4jStoreOptions extends Neo4jLogin {
  /** Connections that statements of our own may use at once; users' queries have their own. */
  readonly poolSize?: number;
}

const POOL_SIZE = 20;

function checkLogin({ uri, database }: Neo4jLogin): void {
  if (!/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(uri))
    throw new StoreError('unreachable', `Not a Neo4j address: ${uri}; it begins with neo4j:// or bolt://.`);
  if (database?.toLowerCase() === 'system')
    throw new StoreError('access-refused', 'The system database holds no graph: name another one.');
}

/**
 * Opens a store on a server.
 * @throws StoreError `unreachable` or `unauthorised`, saying what to check.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  checkLogin(options);
  const connection = new Connection(options);
  const driver = connection.createDriver(options.poolSize ?? POOL_SIZE);
  try {
    await driver.getServerInfo();
    const store = new Neo4jStore(connection, driver);
    // The server answers; whether it has the database, only a question to the database tells.
    await readMarker(store, new Catalogue());
    return store;
  } catch (error) {
    await driver.close();
    throw toStoreError(error);
  }
}
