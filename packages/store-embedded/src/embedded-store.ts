/** The store port on the embedded engine: each method is one request of the session, its values made neutral. */
import { randomUUID } from 'node:crypto';
import {
  Catalogue,
  SCHEMA_VERSION,
  type CallOptions,
  type GraphStore,
  type Parameters,
  type QueryOptions,
  type QueryResult,
  type ResultTable,
  type Statement,
  type StoreCapabilities,
  type StoreDescription,
  type TextHit,
  type TextQuery,
} from '@weft/store';
import { explainRefusal } from './guard/missing-constructs';
import { checkWritingQuery, prepareQuery } from './guard/prepare-query';
import type { EngineAnswer } from './protocol';
import { ensureSchema } from './schema/ensure-schema';
import { TEXT_INDEXES } from './schema/text-indexes';
import type { Session } from './session';
import { checkParameters } from './values/check-parameters';
import { toTable } from './values/from-engine';
import { unpackRows } from './wire/unpack-rows';

/** Folder of this engine's own statements. */
export const OVERRIDES = 'embedded';

/** A read that names no time of its own ends after this, lest a silent owner be waited for without end. */
const READ_MS = 120_000;

export class EmbeddedStore implements GraphStore {
  readonly capabilities: StoreCapabilities = {
    labelExpressions: false,
    temporalTypes: false,
    overrides: OVERRIDES,
    cancelStatement: false,
  };
  readonly #catalogue = new Catalogue(OVERRIDES);

  constructor(
    private readonly session: Session,
    private readonly directory: string,
  ) {}

  async describe(): Promise<StoreDescription> {
    const answer = await this.session.request({ kind: 'describe' });
    return {
      kind: 'embedded',
      engineVersion: String(unpackRows(answer)[0]?.[0]),
      location: this.directory,
    };
  }

  ensureSchema(): Promise<void> {
    return ensureSchema(this.session, this.#catalogue);
  }

  async read(statement: Statement, options?: CallOptions): Promise<ResultTable> {
    checkParameters(statement.parameters);
    return toTable(
      await this.session.request({ kind: 'read', statement }, { timeoutMs: READ_MS, ...options }),
    );
  }

  async write(statements: readonly Statement[], options?: CallOptions): Promise<void> {
    for (const { parameters } of statements) checkParameters(parameters);
    await this.session.write({ kind: 'write', statements }, options);
  }

  async query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    checkParameters(parameters);
    const prepared = prepareQuery(text);
    const { limit } = options;
    const request = { kind: 'query', original: text, text: prepared.text, parameters, limit } as const;
    const answer = await explaining(text, () => this.session.request(request, options));
    return prepared.sortColumns ? sortColumns(toResult(answer)) : toResult(answer);
  }

  async execute(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    checkParameters(parameters);
    checkWritingQuery(text);
    const request = {
      kind: 'execute',
      text,
      parameters,
      limit: options.limit,
      after: this.#keepMarker(),
    } as const;
    const answer = await explaining(text, () => this.session.write(request, options));
    return answer === undefined ? { columns: [], rows: [], truncated: true } : toResult(answer);
  }

  /** A user's text may delete everything; the store stays ours, and its data has another version. */
  #keepMarker(): readonly Statement[] {
    const dataVersion = randomUUID();
    const marker = { schemaVersion: SCHEMA_VERSION, createdAt: new Date().toISOString(), dataVersion };
    return [
      this.#catalogue.statement('write/create-marker', marker),
      this.#catalogue.statement('write/set-data-version', { dataVersion }),
    ];
  }

  async searchText({ index, text, limit, ...options }: TextQuery): Promise<readonly TextHit[]> {
    const request = { kind: 'search', ...TEXT_INDEXES[index], text, limit } as const;
    const answer = await this.session.request(request, options);
    return unpackRows(answer).map(([id, score]) => ({ id: String(id), score: Number(score) }));
  }

  async checkpoint(): Promise<void> {
    await this.session.request({ kind: 'checkpoint' });
  }

  close(): Promise<void> {
    return this.session.close();
  }
}

function toResult(answer: EngineAnswer): QueryResult {
  return { ...toTable(answer), truncated: answer.truncated };
}

/** Says it in the user's terms where the engine only says that it does not understand. */
async function explaining<Answer>(text: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw explainRefusal(error, text);
  }
}

/** `RETURN *` gives names in their order. */
function sortColumns({ columns, rows, truncated }: QueryResult): QueryResult {
  const order = columns.map((_, index) => index).toSorted((a, b) => compareNames(columns[a], columns[b]));
  return {
    columns: order.map((index) => columns[index] ?? ''),
    rows: rows.map((row) => order.map((index) => row[index] ?? null)),
    truncated,
  };
}

/** By code units, as the server engine does. */
function compareNames(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
