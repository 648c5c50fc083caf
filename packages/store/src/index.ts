/** The store port, its values and errors, the query catalogue, and the claims archive written once for all engines. */
export { createClaimArchive, type ClaimArchiveOptions } from './archive/claim-archive';
export { Catalogue, type Placeholders, type Statement } from './catalogue';
export type {
  AdjacencyRow,
  ClaimWithDocument,
  Direction,
  DocumentSummary,
  EntityDetail,
  EntitySummary,
  GraphReader,
  GraphSchema,
  GraphSlice,
  NeighbourhoodQuery,
  RelationCount,
  SchemaElement,
  Statistic,
  StoreCounts,
} from './graph-reader';
export type {
  CallOptions,
  GraphStore,
  QueryOptions,
  QueryResult,
  ResultTable,
  StoreCapabilities,
  StoreDescription,
  TextHit,
  TextQuery,
} from './graph-store';
export { createGraphReader } from './read/graph-reader';
export { encodeValue, type Json } from './value-json';
export {
  checkMarker,
  establishSchema,
  listSchemaStatements,
  readMarker,
  SCHEMA_VERSION,
  type NewMarker,
  type SchemaDoor,
  type StoreMarker,
} from './schema/establish-schema';
export { StoreError, type QueryPosition, type StoreErrorCode } from './store-error';
export {
  GraphNode,
  GraphPath,
  GraphPoint,
  GraphRelationship,
  type GraphElement,
  type Parameter,
  type Parameters,
  type RelationshipEnds,
  type Row,
  type Value,
  type ValueMap,
} from './values';
