/** The typed client: one method per route, answers read through their schemas. Runs in browsers and Node alike. */
import { viewSpecSchema, type ViewSpec } from '@weft/model';
import type { z } from 'zod';
import {
  documentsAnswerSchema,
  documentTextSchema,
  type DocumentsAnswer,
  type DocumentText,
} from './document';
import { entityDetailSchema, type EntityDetail } from './entity';
import {
  documentDetailSchema,
  entityEvidenceSchema,
  relationEvidenceSchema,
  type DocumentDetail,
  type EntityEvidence,
  type RelationEvidence,
} from './evidence';
import { graphSchemaSchema, type GraphSchema } from './graph-schema';
import { graphSliceSchema, sliceAnswerSchema, type GraphSlice, type SliceAnswer } from './graph-slice';
import { importsAnswerSchema, type ImportsAnswer } from './imports';
import { libraryAnswerSchema, libraryResultSchema, type LibraryAnswer, type LibraryResult } from './library';
import { loadReportSchema, type LoadReport } from './load-report';
import { pathsAnswerSchema, type PathsAnswer } from './paths';
import { ask, type CallOptions, type ClientOptions, type Question } from './request';
import { searchAnswerSchema, type SearchAnswer } from './search';
import { sentencesAnswerSchema, type SentencesAnswer } from './sentences';
import { healthSchema, statusSchema, type Health, type Status } from './status';
import { savedViewSchema, viewAnswerSchema, type SavedView, type ViewAnswer } from './views';

/** What to search for; `types` are entity labels. */
export interface SearchQuery {
  readonly q: string;
  readonly types?: readonly string[];
  readonly limit?: number;
}

/** Which neighbours; `types` are relationship types, `cursor` the last answer's. */
export interface NeighboursQuery {
  readonly types?: readonly string[];
  readonly direction?: 'out' | 'in' | 'both';
  readonly limit?: number;
  readonly cursor?: string;
}

/** Which paths; `types` are relationship types. */
export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  readonly k?: number;
  readonly types?: readonly string[];
  readonly maxLength?: number;
}

/** The API as methods. Each throws `ApiProblem`, or an AbortError when its signal was aborted. */
export interface Client {
  health(options?: CallOptions): Promise<Health>;
  status(options?: CallOptions): Promise<Status>;
  search(query: SearchQuery, options?: CallOptions): Promise<SearchAnswer>;
  entity(id: string, options?: CallOptions): Promise<EntityDetail>;
  entityEvidence(id: string, query?: { limit?: number }, options?: CallOptions): Promise<EntityEvidence>;
  neighbours(id: string, query?: NeighboursQuery, options?: CallOptions): Promise<GraphSlice>;
  overview(query?: { limit?: number }, options?: CallOptions): Promise<GraphSlice>;
  slice(ids: readonly string[], options?: CallOptions): Promise<SliceAnswer>;
  paths(query: PathsQuery, options?: CallOptions): Promise<PathsAnswer>;
  relationEvidence(key: string, options?: CallOptions): Promise<RelationEvidence>;
  sentences(query: { q: string; limit?: number }, options?: CallOptions): Promise<SentencesAnswer>;
  documents(options?: CallOptions): Promise<DocumentsAnswer>;
  document(id: string, options?: CallOptions): Promise<DocumentDetail>;
  documentText(id: string, options?: CallOptions): Promise<DocumentText>;
  imports(options?: CallOptions): Promise<ImportsAnswer>;
  /** Loads the form's `file` parts; a part named `mapping` tells how to read a table. */
  importFiles(form: FormData, options?: CallOptions): Promise<LoadReport>;
  saveView(spec: ViewSpec, options?: CallOptions): Promise<SavedView>;
  view(id: string, options?: CallOptions): Promise<ViewAnswer>;
  schema(options?: CallOptions): Promise<GraphSchema>;
  library(options?: CallOptions): Promise<LibraryAnswer>;
  libraryResult(
    name: string,
    parameters?: Readonly<Record<string, string>>,
    options?: CallOptions,
  ): Promise<LibraryResult>;
}

const part = encodeURIComponent;

/** Makes a client of one server. */
export function createClient(options: ClientOptions = {}): Client {
  const get = <Schema extends z.ZodType>(schema: Schema, question: Question) =>
    ask(schema, question, options);
  return {
    health: (call) => get(healthSchema, { path: '/health', ...call }),
    status: (call) => get(statusSchema, { path: '/status', ...call }),
    search: (query, call) => get(searchAnswerSchema, { path: '/search', query: { ...query }, ...call }),
    entity: (id, call) => get(entityDetailSchema, { path: `/entities/${part(id)}`, ...call }),
    entityEvidence: (id, query = {}, call) =>
      get(entityEvidenceSchema, { path: `/entities/${part(id)}/evidence`, query, ...call }),
    neighbours: (id, query = {}, call) =>
      get(graphSliceSchema, { path: `/entities/${part(id)}/neighbours`, query: { ...query }, ...call }),
    overview: (query = {}, call) => get(graphSliceSchema, { path: '/graph/overview', query, ...call }),
    slice: (ids, call) => get(sliceAnswerSchema, { path: '/graph/slice', body: { ids }, ...call }),
    paths: (query, call) => get(pathsAnswerSchema, { path: '/paths', query: { ...query }, ...call }),
    relationEvidence: (key, call) =>
      get(relationEvidenceSchema, { path: `/relations/${part(key)}/evidence`, ...call }),
    sentences: (query, call) => get(sentencesAnswerSchema, { path: '/sentences', query, ...call }),
    documents: (call) => get(documentsAnswerSchema, { path: '/documents', ...call }),
    document: (id, call) => get(documentDetailSchema, { path: `/documents/${part(id)}`, ...call }),
    documentText: (id, call) => get(documentTextSchema, { path: `/documents/${part(id)}/text`, ...call }),
    imports: (call) => get(importsAnswerSchema, { path: '/imports', ...call }),
    importFiles: (form, call) => get(loadReportSchema, { path: '/imports', body: form, ...call }),
    saveView: (spec, call) =>
      get(savedViewSchema, { path: '/views', body: viewSpecSchema.parse(spec), ...call }),
    view: (id, call) => get(viewAnswerSchema, { path: `/views/${part(id)}`, ...call }),
    schema: (call) => get(graphSchemaSchema, { path: '/schema', ...call }),
    library: (call) => get(libraryAnswerSchema, { path: '/library', ...call }),
    libraryResult: (name, parameters = {}, call) =>
      ask(
        libraryResultSchema,
        { path: `/library/${part(name)}/result`, query: parameters, ...call },
        options,
      ),
  };
}
