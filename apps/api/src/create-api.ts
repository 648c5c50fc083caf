/** Puts the server together: guards in the order a request meets them, then the routes, then the explorer's files. */
import { Catalogue, createClaimArchive, type GraphReader, type GraphStore } from '@weft/store';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { newApiApp, type ApiApp, type ApiContext } from './api-context';
import { problemOf, problemResponse, toProblem } from './errors';
import { addDescription } from './files/openapi-document';
import { addExplorerFiles } from './files/explorer-files';
import { addSignIn } from './files/sign-in';
import { setBounds } from './guards/bounds';
import { compressAnswers } from './guards/compress-answers';
import { tagByDataVersion } from './guards/data-version-tags';
import { guardHost } from './guards/host-guard';
import { guardOrigin } from './guards/origin-guard';
import { guardSecret } from './guards/secret-guard';
import { setSecurityHeaders } from './guards/security-headers';
import { GraphIndexes } from './indexes/graph-indexes';
import { addDocumentRoutes } from './routes/documents';
import { addEntityRoutes } from './routes/entities';
import { addGraphRoutes } from './routes/graph';
import { addSchemaRoutes } from './routes/graph-schema';
import { addImportRoutes } from './routes/imports';
import { addLibraryRoutes } from './routes/library';
import { addPathRoutes } from './routes/paths';
import { addRelationRoutes } from './routes/relations';
import { addSearchRoutes } from './routes/search';
import { addSentenceRoutes } from './routes/sentences';
import { addStatusRoutes } from './routes/status';
import { addViewRoutes } from './routes/views';
import { ViewFile } from './views/view-file';

/** What a server is made of. */
export interface ApiOptions {
  readonly store: GraphStore;
  readonly reader: GraphReader;
  /** JSON Lines file of saved views; made with the first one. */
  readonly viewsFile: string;
  /** The built explorer; without one, pages say how to build it. */
  readonly explorerFolder?: string;
  /** When set, every route but health wants it. */
  readonly secret?: string;
  /** Host names to serve beside loopback ones. With a secret and no names, any. */
  readonly hostNames?: readonly string[];
  /** Milliseconds until a request ends with 504. Default 30,000. */
  readonly timeoutMs?: number;
  readonly version?: string;
  /** Told about failures that nobody expected. Default: standard error. */
  readonly onFailure?: (error: unknown) => void;
}

/** A server's application, and what its owner tells it. */
export interface Api {
  readonly app: ApiApp;
  /** The first load is done (or not yet): health answers 200 from now on. */
  setReady(isReady: boolean): void;
  /** Ends background work; the store stays open. */
  close(): void;
}

const TIMEOUT_MS = 30_000;

function reportFailure(error: unknown): void {
  process.stderr.write(`weft: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function addGuards(app: ApiApp, options: ApiOptions): void {
  const { reader, secret, hostNames, timeoutMs = TIMEOUT_MS, version = '0' } = options;
  app.use(setSecurityHeaders());
  app.use(compressAnswers());
  if (secret === undefined || hostNames !== undefined) app.use(guardHost(hostNames ?? []));
  app.use(guardOrigin());
  if (secret !== undefined) app.use(guardSecret(secret));
  app.use(setBounds(timeoutMs));
  app.use('/api/*', tagByDataVersion(reader, version));
  app.use(
    '/api/*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) =>
        problemResponse(problemOf('method-not-allowed'), { allow: methods.join(', ') }),
    }),
  );
}

function addFailures(app: ApiApp, onFailure: (error: unknown) => void): void {
  app.onError((error, c) => {
    const problem = toProblem(error, c.get('deadline'));
    if (problem.code === 'internal') onFailure(error);
    return problemResponse(problem);
  });
  app.notFound((c) =>
    problemResponse(problemOf('not-found', `There is no address ${c.req.path.slice(0, 200)}.`)),
  );
}

function addRoutes(app: ApiApp, context: ApiContext): void {
  addStatusRoutes(app, context);
  addSearchRoutes(app, context);
  addEntityRoutes(app, context);
  addGraphRoutes(app, context);
  addPathRoutes(app, context);
  addRelationRoutes(app, context);
  addSentenceRoutes(app, context);
  addDocumentRoutes(app, context);
  addImportRoutes(app, context);
  addViewRoutes(app, context);
  addSchemaRoutes(app, context);
  addLibraryRoutes(app, context);
}

/** Makes the application. It opens nothing and listens nowhere; see {@link serve}. */
export function createApi(options: ApiOptions): Api {
  const { store, reader, secret, viewsFile, explorerFolder, onFailure = reportFailure } = options;
  let isReady = false;
  const indexes = new GraphIndexes(reader, onFailure);
  const catalogue = new Catalogue(store.capabilities.overrides);
  const context: ApiContext = {
    store,
    reader,
    indexes,
    catalogue,
    archive: createClaimArchive(store, catalogue),
    views: new ViewFile(viewsFile),
    isReady: () => isReady,
  };
  const app = newApiApp();
  addFailures(app, onFailure);
  addGuards(app, options);
  addRoutes(app, context);
  addDescription(app, options.version ?? '0');
  if (secret !== undefined) addSignIn(app, secret);
  addExplorerFiles(app, explorerFolder);
  return {
    app,
    setReady: (ready) => {
      isReady = ready;
      if (ready) indexes.warm();
    },
    close: () => indexes.close(),
  };
}
