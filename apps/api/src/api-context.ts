/** What every route works with, and the application type they are added to. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { ClaimArchive } from '@weft/model';
import type { CallOptions, Catalogue, GraphReader, GraphStore } from '@weft/store';
import { problemOfSchema, problemResponse } from './errors';
import type { GraphIndexes } from './indexes/graph-indexes';
import type { ViewFile } from './views/view-file';

/** What the middleware hands to the routes of one request. */
export interface ApiEnvironment {
  readonly Variables: {
    /** Deadline and cancellation, to be passed to every read. */
    readonly call: CallOptions;
    /** Aborts when the deadline has passed, and only then. */
    readonly deadline: AbortSignal;
    /** Data version of the index that an answer comes from, where that may be an older one. */
    readonly indexVersion: string | undefined;
  };
}

/** An application with described routes. */
export type ApiApp = OpenAPIHono<ApiEnvironment>;

/** What the routes share. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly reader: GraphReader;
  readonly catalogue: Catalogue;
  readonly archive: ClaimArchive;
  readonly indexes: GraphIndexes;
  readonly views: ViewFile;
  readonly isReady: () => boolean;
}

/** An application that answers a request that breaks its schema with the fields that do. */
export function newApiApp(): ApiApp {
  return new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (result.success) return undefined;
      const isBody = result.target === 'json' || result.target === 'form';
      const code = isBody ? 'bad-body' : 'bad-parameter';
      // The validator hands on what it refused; the type does not say so.
      const input: unknown = 'data' in result ? result.data : undefined;
      return problemResponse(problemOfSchema(code, result.error, input));
    },
  });
}
