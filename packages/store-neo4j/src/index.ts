/** The graph store on a Neo4j server, reached by its driver. */
export { openNeo4jStore, type Neo4jStoreOptions } from './open-neo4j-store';
