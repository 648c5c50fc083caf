/** The HTTP and `--json` contract: schemas, their types, problem codes, and the typed client. */
export { ApiProblem, type ClientProblemCode } from './api-problem';
export { createClient, type Client, type NeighboursQuery, type PathsQuery, type SearchQuery } from './client';
export {
  citedDocumentSchema,
  documentRefSchema,
  documentsAnswerSchema,
  documentSummarySchema,
  documentTextSchema,
  type CitedDocument,
  type DocumentRef,
  type DocumentsAnswer,
  type DocumentSummary,
  type DocumentText,
} from './document';
export {
  entityDetailSchema,
  factSchema,
  relationCountSchema,
  type EntityDetail,
  type Fact,
  type RelationCount,
} from './entity';
export { entityRefSchema, type EntityRef } from './entity-ref';
export {
  claimSchema,
  documentDetailSchema,
  entityEvidenceSchema,
  relationDetailSchema,
  relationEvidenceSchema,
  type Claim,
  type DocumentDetail,
  type EntityEvidence,
  type RelationDetail,
  type RelationEvidence,
} from './evidence';
export { graphSchemaSchema, schemaElementSchema, type GraphSchema, type SchemaElement } from './graph-schema';
export {
  graphSliceSchema,
  MAX_SLICE_IDS,
  SLICE_INCLUDES,
  sliceAnswerSchema,
  sliceNodeSchema,
  sliceRelationSchema,
  sliceRequestSchema,
  type GraphSlice,
  type SliceAnswer,
  type SliceNode,
  type SliceRelation,
  type SliceRequest,
} from './graph-slice';
export { importRunSchema, importsAnswerSchema, type ImportRun, type ImportsAnswer } from './imports';
export {
  libraryAnswerSchema,
  libraryParameterSchema,
  libraryQuestionSchema,
  libraryResultSchema,
  type LibraryAnswer,
  type LibraryParameter,
  type LibraryQuestion,
  type LibraryResult,
} from './library';
export {
  changeCountsSchema,
  loadReportSchema,
  loadWarningSchema,
  rejectedRowSchema,
  type ChangeCounts,
  type LoadReport,
  type LoadWarning,
  type RejectedRow,
} from './load-report';
export { pathsAnswerSchema, pathSchema, type Path, type PathsAnswer } from './paths';
export { isProblemCode, PROBLEMS, problemSchema, type Problem, type ProblemCode } from './problem';
export {
  cellSchema,
  queryResultSchema,
  type Cell,
  type NodeCell,
  type PathCell,
  type PointCell,
  type QueryResult,
  type RelationshipCell,
} from './query-result';
export { serializeQuery, type CallOptions, type ClientOptions, type QueryValues } from './request';
export {
  MATCHED_FIELDS,
  matchedSchema,
  searchAnswerSchema,
  searchResultSchema,
  type Matched,
  type MatchedField,
  type SearchAnswer,
  type SearchResult,
} from './search';
export { sentencesAnswerSchema, sentenceSchema, type Sentence, type SentencesAnswer } from './sentences';
export { statisticSchema, type Statistic } from './statistic';
export {
  countsSchema,
  datasetSchema,
  healthSchema,
  statusSchema,
  type Counts,
  type Dataset,
  type Health,
  type Status,
} from './status';
export { savedViewSchema, viewAnswerSchema, type SavedView, type ViewAnswer } from './views';
export { countSchema, list, nameZhSchema, rangesSchema } from './wire';
