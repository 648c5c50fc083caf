/** From source files to claims: sources, checks and the pipeline that writes them into an archive. */
export { IngestError, type IngestErrorCode, type IngestErrorDetail } from './ingest-error';
export { loadPaths, suggestMappingFor, type LoadPathsOptions } from './load-paths';
export type { ChangeCounts, LoadProgress, LoadReport, LoadWarning, Rejection } from './load-report';
export { suggestMapping } from './sources/mapping/suggest-mapping';
