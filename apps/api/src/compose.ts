/**
 * The only file that names engines: from a store's address to an open store. An engine is loaded when it is asked for,
 * so that a command pays for one driver and not for two.
 */
import { StoreError, type GraphStore } from '@weft/store';

/** Environment variables that hold a server's login. */
export type StoreEnvironment = Readonly<Record<string, string | undefined>>;

const EMBEDDED = 'embedded:';
const SERVER = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

async function openServer(url: string, environment: StoreEnvironment): Promise<GraphStore> {
  const { WEFT_NEO4J_USER: user, WEFT_NEO4J_PASSWORD: password, WEFT_NEO4J_DATABASE: database } = environment;
  if (password === undefined) {
    const hint = 'Set WEFT_NEO4J_PASSWORD, and WEFT_NEO4J_USER unless it is neo4j.';
    throw new StoreError('unauthorised', `No password for ${withoutLogin(url)}. ${hint}`);
  }
  const { openNeo4jStore } = await import('@weft/store-neo4j');
  return openNeo4jStore({ uri: withoutLogin(url), user: user ?? 'neo4j', password, database });
}

/** An address as it may be shown: a login in it is neither used nor repeated. */
function withoutLogin(url: string): string {
  return url.replace(/^([a-z0-9+]+:\/\/)[^/]*@/, '$1');
}

/** Folder of an embedded store's address; a server's address has none. */
export function storeFolderOf(url: string): string | undefined {
  const directory = url.startsWith(EMBEDDED) ? url.slice(EMBEDDED.length) : '';
  return directory === '' ? undefined : directory;
}

/**
 * Opens the store of an address: `embedded:DIR`, or `neo4j://`, `neo4j+s://`, `bolt://` with the login from the
 * environment (WEFT_NEO4J_USER, WEFT_NEO4J_PASSWORD, WEFT_NEO4J_DATABASE).
 * @throws StoreError when the address is of neither form, or the store can't be opened.
 */
export async function openStore(url: string, environment: StoreEnvironment): Promise<GraphStore> {
  if (SERVER.test(url)) return openServer(url, environment);
  const directory = storeFolderOf(url);
  if (directory !== undefined) {
    const { openEmbeddedStore } = await import('@weft/store-embedded');
    return openEmbeddedStore({ directory });
  }
  const expected = 'expected embedded:DIR, neo4j://HOST, neo4j+s://HOST or bolt://HOST';
  throw new StoreError('unsupported-here', `Not the address of a store: ${withoutLogin(url)}; ${expected}.`);
}
